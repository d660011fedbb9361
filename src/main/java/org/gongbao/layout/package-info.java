/// Pages: an issue and a house style in, pages of positioned frames out. Stages are packages:
/// `line` breaks and justifies, `table` sets tables, `flow` fills columns, `page` makes cover,
/// contents and folios. Lengths are [org.gongbao.layout.frame.Emu]; nothing here is a `double`, so
/// the same issue gives the same frames everywhere.
@NullMarked
package org.gongbao.layout;

import org.jspecify.annotations.NullMarked;
