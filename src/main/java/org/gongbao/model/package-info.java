/// The issue as one immutable tree of records, and the values that describe it.
///
/// Nothing here does input or output, asks the clock, or knows of a screen. A node that did not
/// change is the same object in the next tree; every cache elsewhere relies on that.
@NullMarked
package org.gongbao.model;

import org.jspecify.annotations.NullMarked;
