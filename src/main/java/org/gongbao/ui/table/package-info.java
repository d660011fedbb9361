/// Tables in the item pane: cells selected, keys, clipboard, commands, and the strip above the
/// table the caret is in.
@NullMarked
package org.gongbao.ui.table;

import org.jspecify.annotations.NullMarked;
