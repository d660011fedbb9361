/// TAB 表格规则 (domain C.7).
@NullMarked
package org.gongbao.check.tab;

import org.jspecify.annotations.NullMarked;
