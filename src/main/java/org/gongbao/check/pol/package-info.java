/// POL 政治性、固定表述规则 (domain C.14).
@NullMarked
package org.gongbao.check.pol;

import org.jspecify.annotations.NullMarked;
