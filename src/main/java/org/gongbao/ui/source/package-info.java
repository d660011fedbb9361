/// 原文: the lines of the imported file, linked both ways with the text they became.
@NullMarked
package org.gongbao.ui.source;

import org.jspecify.annotations.NullMarked;
