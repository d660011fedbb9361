/// 刊头、封面、版权栏: keys and commands of their forms.
@NullMarked
package org.gongbao.ui.imprint;

import org.jspecify.annotations.NullMarked;
