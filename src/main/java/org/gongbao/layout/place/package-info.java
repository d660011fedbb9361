/// From the characters of an issue to where they are printed, and back.
@NullMarked
package org.gongbao.layout.place;

import org.jspecify.annotations.NullMarked;
