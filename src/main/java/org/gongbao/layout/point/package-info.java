/// From areas and points of a sheet of paper to the characters printed there.
@NullMarked
package org.gongbao.layout.point;

import org.jspecify.annotations.NullMarked;
