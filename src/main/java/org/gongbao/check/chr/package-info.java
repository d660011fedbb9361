/// CHR 大事记规则 (domain C.5).
@NullMarked
package org.gongbao.check.chr;

import org.jspecify.annotations.NullMarked;
