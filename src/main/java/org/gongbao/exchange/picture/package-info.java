/// Picture files: what layout must know of them.
@NullMarked
package org.gongbao.exchange.picture;

import org.jspecify.annotations.NullMarked;
