/// What can be done to tables, worked out from values: rows and columns, merged cells, sorting,
/// sums, pasting. Answers steps; nothing here touches an issue.
@NullMarked
package org.gongbao.edit.table;

import org.jspecify.annotations.NullMarked;
