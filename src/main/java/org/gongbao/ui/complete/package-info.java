/// What the library already says, as the panes use it: names offered while typing, entries made
/// twice.
@NullMarked
package org.gongbao.ui.complete;

import org.jspecify.annotations.NullMarked;
