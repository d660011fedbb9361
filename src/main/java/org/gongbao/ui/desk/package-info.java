/// 期务台: the year's issues, what the one chosen comes to, and new ones.
@NullMarked
package org.gongbao.ui.desk;

import org.jspecify.annotations.NullMarked;
