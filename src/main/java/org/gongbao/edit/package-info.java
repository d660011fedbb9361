/// The one door through which an issue changes: three kinds of edit, transactions of them, undo.
///
/// Every edit knows its inverse and where it moves places to. Nothing else makes a new tree.
@NullMarked
package org.gongbao.edit;

import org.jspecify.annotations.NullMarked;
