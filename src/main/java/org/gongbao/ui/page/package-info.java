/// Pages on the screen: painted from their frames, found in by place and by point, marked.
@NullMarked
package org.gongbao.ui.page;

import org.jspecify.annotations.NullMarked;
