/// 质疑单 on paper: forms to be answered, signed and sealed.
@NullMarked
package org.gongbao.app.query;

import org.jspecify.annotations.NullMarked;
