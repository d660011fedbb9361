/// What rules may know of the office: its registers as typed values.
@NullMarked
package org.gongbao.check.office;

import org.jspecify.annotations.NullMarked;
