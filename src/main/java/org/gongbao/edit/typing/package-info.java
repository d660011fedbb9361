/// What is typed in Chinese text with keys that have no Chinese marks.
@NullMarked
package org.gongbao.edit.typing;

import org.jspecify.annotations.NullMarked;
