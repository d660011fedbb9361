/// 版面: the preview pane. Shows the pages as they will be printed and leads to the text they show.
@NullMarked
package org.gongbao.ui.preview;

import org.jspecify.annotations.NullMarked;
