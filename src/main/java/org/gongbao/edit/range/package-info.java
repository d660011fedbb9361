/// Selections that reach over several texts: what they cover, and what erasing, typing over,
/// copying and pasting make of them. Everything here works out a [org.gongbao.edit.Step] from a
/// tree and changes nothing.
@NullMarked
package org.gongbao.edit.range;

import org.jspecify.annotations.NullMarked;
