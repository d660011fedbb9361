/// HED 结构层次规则 (domain C.4).
@NullMarked
package org.gongbao.check.hed;

import org.jspecify.annotations.NullMarked;
