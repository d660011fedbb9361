/// Which encoding bytes of text are in.
@NullMarked
package org.gongbao.exchange.encoding;

import org.jspecify.annotations.NullMarked;
