/// What was written last, to be opened.
@NullMarked
package org.gongbao.ui.written;

import org.jspecify.annotations.NullMarked;
