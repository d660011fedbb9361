/// Pages as PDF: for print, proof, archive and screen, all drawn from the same frames.
@NullMarked
package org.gongbao.exchange.pdf;

import org.jspecify.annotations.NullMarked;
