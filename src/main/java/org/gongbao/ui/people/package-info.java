/// 人员与密钥: who works on the issues, and whose signatures count.
@NullMarked
package org.gongbao.ui.people;

import org.jspecify.annotations.NullMarked;
