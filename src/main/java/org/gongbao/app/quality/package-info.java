/// 编校质量报告: how many errors the proofs of an issue had, who found them, and as a sheet to print.
@NullMarked
package org.gongbao.app.quality;

import org.jspecify.annotations.NullMarked;
