/// 发行: how issues are distributed, as registers, labels and files.
@NullMarked
package org.gongbao.app.distribution;

import org.jspecify.annotations.NullMarked;
