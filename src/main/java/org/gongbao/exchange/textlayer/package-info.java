/// The text layer of PDF files.
@NullMarked
package org.gongbao.exchange.textlayer;

import org.jspecify.annotations.NullMarked;
