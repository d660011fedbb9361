/// Comparisons in words, and written to files.
@NullMarked
package org.gongbao.app.compare;

import org.jspecify.annotations.NullMarked;
