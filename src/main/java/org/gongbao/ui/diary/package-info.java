/// 大事记簿 in the window: what of it an issue takes, over which days, and what an issue gives back.
@NullMarked
package org.gongbao.ui.diary;

import org.jspecify.annotations.NullMarked;
