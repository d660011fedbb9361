/// Composed pages as data.
@NullMarked
package org.gongbao.exchange.frames;

import org.jspecify.annotations.NullMarked;
