/// Annotations that readers of any program put on a proof PDF, and what of the text they mean.
@NullMarked
package org.gongbao.exchange.pdf.annotation;

import org.jspecify.annotations.NullMarked;
