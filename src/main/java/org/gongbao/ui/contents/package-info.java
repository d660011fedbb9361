/// 目录: the contents page as a list, live, with entries the office words itself.
@NullMarked
package org.gongbao.ui.contents;

import org.jspecify.annotations.NullMarked;
