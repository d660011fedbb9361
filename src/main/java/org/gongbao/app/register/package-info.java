/// 登记 as files, and what is said of their lines.
@NullMarked
package org.gongbao.app.register;

import org.jspecify.annotations.NullMarked;
