/// REF 引用规则 (domain C.8).
@NullMarked
package org.gongbao.check.ref;

import org.jspecify.annotations.NullMarked;
