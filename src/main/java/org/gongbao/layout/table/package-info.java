/// Tables (domain D.7, terms of CY/T 170—2019): a table and the room it stands in become slabs.
@NullMarked
package org.gongbao.layout.table;

import org.jspecify.annotations.NullMarked;
