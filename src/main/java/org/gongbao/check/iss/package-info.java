/// ISS 期级规则 (domain C.1).
@NullMarked
package org.gongbao.check.iss;

import org.jspecify.annotations.NullMarked;
