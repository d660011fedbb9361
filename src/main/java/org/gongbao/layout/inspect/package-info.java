/// Looks over the composed pages for what the trade counts as faults (domain D.10).
@NullMarked
package org.gongbao.layout.inspect;

import org.jspecify.annotations.NullMarked;
