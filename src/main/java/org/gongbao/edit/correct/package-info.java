/// 更正: corrections of published issues as new items, and whether what they say still stands there.
@NullMarked
package org.gongbao.edit.correct;

import org.jspecify.annotations.NullMarked;
