/// 校对符号 (GB/T 14706): what a reader asks for on a locked version, as exact changes or as notes.
@NullMarked
package org.gongbao.review.mark;

import org.jspecify.annotations.NullMarked;
