/// 编校质量: the room that tells how many errors the proofs of the issue had and who found them.
@NullMarked
package org.gongbao.ui.quality;

import org.jspecify.annotations.NullMarked;
