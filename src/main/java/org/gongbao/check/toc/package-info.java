/// TOC 目录规则 (domain C.2).
@NullMarked
package org.gongbao.check.toc;

import org.jspecify.annotations.NullMarked;
