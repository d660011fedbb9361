/// 校验: rules, what they find, and how it is mended (design §6, domain part C).
@NullMarked
package org.gongbao.check;

import org.jspecify.annotations.NullMarked;
