/// 核红: the next version holds every accepted mark and nothing else.
@NullMarked
package org.gongbao.review.redcheck;

import org.jspecify.annotations.NullMarked;
