/// 收稿: registers what comes in, and brings it into issues.
@NullMarked
package org.gongbao.app.manuscript;

import org.jspecify.annotations.NullMarked;
