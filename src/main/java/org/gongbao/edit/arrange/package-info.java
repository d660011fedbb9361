/// 编排: sections and items of an issue put into order, worked out without a window.
@NullMarked
package org.gongbao.edit.arrange;

import org.jspecify.annotations.NullMarked;
