/// The bottom panel: history, import report.
@NullMarked
package org.gongbao.ui.panel;

import org.jspecify.annotations.NullMarked;
