/// What the office decides about findings: 不改, 停用, 未运行照放.
@NullMarked
package org.gongbao.review.decide;

import org.jspecify.annotations.NullMarked;
