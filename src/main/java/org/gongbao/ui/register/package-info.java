/// 登记与词库: the registers as tables.
@NullMarked
package org.gongbao.ui.register;

import org.jspecify.annotations.NullMarked;
