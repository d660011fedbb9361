/// What goes in and out: readers with structure recognition and loss report, writers. No type of a
/// format library leaves this package.
@NullMarked
package org.gongbao.exchange;

import org.jspecify.annotations.NullMarked;
