/// The window: menu, toolbar, panes, status bar. Views build nodes and bind; view models hold
/// properties and call `app`; neither holds document logic. Look is in `css/gongbao.css`.
@NullMarked
package org.gongbao.ui;

import org.jspecify.annotations.NullMarked;
