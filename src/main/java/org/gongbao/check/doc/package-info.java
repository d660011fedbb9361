/// DOC 文件要素规则 (domain C.3, GB/T 9704-2012).
@NullMarked
package org.gongbao.check.doc;

import org.jspecify.annotations.NullMarked;
