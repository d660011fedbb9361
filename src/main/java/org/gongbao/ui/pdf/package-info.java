/// 导出PDF: what for and where to, the writing, and what came of it.
@NullMarked
package org.gongbao.ui.pdf;

import org.jspecify.annotations.NullMarked;
