/// Slabs become pages: columns are filled, balanced, and spanned (domain D.3, D.4).
@NullMarked
package org.gongbao.layout.flow;

import org.jspecify.annotations.NullMarked;
