/// 合校: the marks of several readers laid together, decided on and carried out.
@NullMarked
package org.gongbao.review.merge;

import org.jspecify.annotations.NullMarked;
