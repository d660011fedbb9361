/// LAY 版面规则 (domain D.10): what layout found on the pages it made, as findings.
@NullMarked
package org.gongbao.check.page;

import org.jspecify.annotations.NullMarked;
