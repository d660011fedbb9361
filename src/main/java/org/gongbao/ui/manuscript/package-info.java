/// 收稿: what came in, where it stands, and its way into an issue.
@NullMarked
package org.gongbao.ui.manuscript;

import org.jspecify.annotations.NullMarked;
