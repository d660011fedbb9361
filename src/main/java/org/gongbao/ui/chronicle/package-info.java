/// Keeping the chronicle 大事记: months, quick entry, dates of entries, their order, twins. Stands
/// around the rows of the item pane and does not know them.
@NullMarked
package org.gongbao.ui.chronicle;

import org.jspecify.annotations.NullMarked;
