/// 打印校样: pages on a printer, from the same frames as on the screen.
@NullMarked
package org.gongbao.ui.print;

import org.jspecify.annotations.NullMarked;
