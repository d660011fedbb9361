/// PUN 标点规则 (domain C.9, GB/T 15834-2011).
@NullMarked
package org.gongbao.check.pun;

import org.jspecify.annotations.NullMarked;
