/// 校验 in the window: the list of findings, what is told of one, mending.
@NullMarked
package org.gongbao.ui.check;

import org.jspecify.annotations.NullMarked;
