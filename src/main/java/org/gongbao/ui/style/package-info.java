/// 版式: the dialog that changes the house style, with the pages following.
@NullMarked
package org.gongbao.ui.style;

import org.jspecify.annotations.NullMarked;
