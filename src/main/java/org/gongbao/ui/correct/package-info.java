/// 更正: a published issue corrected in the one on the desk, and what others correct in it.
@NullMarked
package org.gongbao.ui.correct;

import org.jspecify.annotations.NullMarked;
