/// 编校质量: what the marks of the proofs say about how well an issue was made and read (domain D.11).
@NullMarked
package org.gongbao.review.quality;

import org.jspecify.annotations.NullMarked;
