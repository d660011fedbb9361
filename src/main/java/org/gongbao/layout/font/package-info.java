/// What layout asks of fonts: which glyph, how wide, where its ink is.
@NullMarked
package org.gongbao.layout.font;

import org.jspecify.annotations.NullMarked;
