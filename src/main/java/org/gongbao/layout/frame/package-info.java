/// What layout gives: pages of positioned frames. Screen, PDF and proof sheets all paint these.
@NullMarked
package org.gongbao.layout.frame;

import org.jspecify.annotations.NullMarked;
