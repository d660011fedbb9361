/// The rooms of the window: the rail at its left, and what it leads to.
@NullMarked
package org.gongbao.ui.place;

import org.jspecify.annotations.NullMarked;
