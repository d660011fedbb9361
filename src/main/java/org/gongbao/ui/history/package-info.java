/// 历史: the states an issue had, what differs between them, and the way back.
@NullMarked
package org.gongbao.ui.history;

import org.jspecify.annotations.NullMarked;
