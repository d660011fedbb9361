/// Font files: finds faces, reads the measures layout asks for straight from their tables, and
/// hands their bytes to the writers.
@NullMarked
package org.gongbao.exchange.font;

import org.jspecify.annotations.NullMarked;
