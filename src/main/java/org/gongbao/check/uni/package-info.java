/// UNI 计量规则 (domain C.11).
@NullMarked
package org.gongbao.check.uni;

import org.jspecify.annotations.NullMarked;
