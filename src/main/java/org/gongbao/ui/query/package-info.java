/// 质疑单 in the window: the list, raising, answering, closing.
@NullMarked
package org.gongbao.ui.query;

import org.jspecify.annotations.NullMarked;
