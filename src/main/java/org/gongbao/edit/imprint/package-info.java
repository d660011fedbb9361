/// 刊头、封面、版权栏: what is done to their lines, pictures and codes.
@NullMarked
package org.gongbao.edit.imprint;

import org.jspecify.annotations.NullMarked;
