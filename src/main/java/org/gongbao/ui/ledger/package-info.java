/// 文号台账: a room of the window.
@NullMarked
package org.gongbao.ui.ledger;

import org.jspecify.annotations.NullMarked;
