/// NUM 数字规则 (domain C.10, GB/T 15835-2011).
@NullMarked
package org.gongbao.check.num;

import org.jspecify.annotations.NullMarked;
