/// 登记: what an office knows beside its issues.
@NullMarked
package org.gongbao.model.register;

import org.jspecify.annotations.NullMarked;
