/// 导入: what was understood of received files, line beside line with the original, before anything
/// of it is written into the library.
@NullMarked
package org.gongbao.ui.intake;

import org.jspecify.annotations.NullMarked;
