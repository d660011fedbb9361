/// 质疑单: questions to the issuing offices, from being raised to their outcome.
@NullMarked
package org.gongbao.review.query;

import org.jspecify.annotations.NullMarked;
