/// 流程 in the window: where the issue and its items stand, and signing.
@NullMarked
package org.gongbao.ui.flow;

import org.jspecify.annotations.NullMarked;
