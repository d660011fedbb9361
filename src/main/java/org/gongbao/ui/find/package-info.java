/// 查找、替换、转到: the bar over the editor, the list of hits below it, and the way to anywhere by name.
@NullMarked
package org.gongbao.ui.find;

import org.jspecify.annotations.NullMarked;
