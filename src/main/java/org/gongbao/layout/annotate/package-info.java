/// 校对符号 on pages (GB/T 14706): what is drawn at the characters, the line to the margin, the words
/// written there. Geometry only; screen and PDF paint it.
@NullMarked
package org.gongbao.layout.annotate;

import org.jspecify.annotations.NullMarked;
