/// ATT 附件规则 (domain C.3, GB/T 9704-2012).
@NullMarked
package org.gongbao.check.att;

import org.jspecify.annotations.NullMarked;
