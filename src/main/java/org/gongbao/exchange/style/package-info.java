/// House styles 版式 as files.
@NullMarked
package org.gongbao.exchange.style;

import org.jspecify.annotations.NullMarked;
