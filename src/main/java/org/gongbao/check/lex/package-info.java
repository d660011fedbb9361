/// LEX 用字用词规则 (domain C.12).
@NullMarked
package org.gongbao.check.lex;

import org.jspecify.annotations.NullMarked;
