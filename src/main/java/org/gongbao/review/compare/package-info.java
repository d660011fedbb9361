/// 状态比较: what differs between two states of an issue, for reading.
@NullMarked
package org.gongbao.review.compare;

import org.jspecify.annotations.NullMarked;
