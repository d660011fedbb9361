/// Address labels on sheets of them.
@NullMarked
package org.gongbao.layout.label;

import org.jspecify.annotations.NullMarked;
