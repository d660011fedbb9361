/// A text of the tree on screen: drawn with what surrounds it in print, edited in place.
@NullMarked
package org.gongbao.ui.text;

import org.jspecify.annotations.NullMarked;
