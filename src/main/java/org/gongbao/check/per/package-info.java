/// PER 人名、职务规则 (domain C.6).
@NullMarked
package org.gongbao.check.per;

import org.jspecify.annotations.NullMarked;
