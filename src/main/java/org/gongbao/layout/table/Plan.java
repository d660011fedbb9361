package org.gongbao.layout.table;

import org.gongbao.layout.style.HouseStyle;

/// How a table is going to be set: its grid, where its columns lie, how text stands in them.
///
/// @param half of the height of the room: a row above it may be parted
record Plan(Grid grid, Columns columns, Alignment alignment, HouseStyle style, int half) {}
