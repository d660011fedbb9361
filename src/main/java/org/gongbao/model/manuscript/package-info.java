/// 收稿: documents that came in, from being received to being printed.
@NullMarked
package org.gongbao.model.manuscript;

import org.jspecify.annotations.NullMarked;
