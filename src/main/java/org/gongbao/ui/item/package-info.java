/// The item pane: fields on top, the text below as a column of rows in the hierarchy of print.
@NullMarked
package org.gongbao.ui.item;

import org.jspecify.annotations.NullMarked;
