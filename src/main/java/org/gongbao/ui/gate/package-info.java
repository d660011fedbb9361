/// 付印检查 in the window: what stands in the way of printing.
@NullMarked
package org.gongbao.ui.gate;

import org.jspecify.annotations.NullMarked;
