/// What every pane of the window uses: the FX thread as an executor, the one error reporter, fonts,
/// theme, icons, the column of rows.
@NullMarked
package org.gongbao.ui.fx;

import org.jspecify.annotations.NullMarked;
