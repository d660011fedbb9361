/// 版式: the house style as data.
@NullMarked
package org.gongbao.layout.style;

import org.jspecify.annotations.NullMarked;
