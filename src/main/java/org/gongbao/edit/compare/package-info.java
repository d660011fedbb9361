/// What leads from one state of an issue to another: as edits, so that an earlier state comes back
/// through the same door as any other change.
@NullMarked
package org.gongbao.edit.compare;

import org.jspecify.annotations.NullMarked;
