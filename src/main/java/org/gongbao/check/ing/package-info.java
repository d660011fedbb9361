/// ING 导入规则 (domain C.15).
@NullMarked
package org.gongbao.check.ing;

import org.jspecify.annotations.NullMarked;
