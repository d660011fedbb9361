/// DUP 重复规则 (domain C.13).
@NullMarked
package org.gongbao.check.dup;

import org.jspecify.annotations.NullMarked;
