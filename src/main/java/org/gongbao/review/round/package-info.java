/// 校次: proof rounds of an issue, each on a locked version, and what readers returned.
@NullMarked
package org.gongbao.review.round;

import org.jspecify.annotations.NullMarked;
