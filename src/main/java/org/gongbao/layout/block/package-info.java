/// Blocks of an item become slabs: paragraphs, headings, rosters, lists, notes.
@NullMarked
package org.gongbao.layout.block;

import org.jspecify.annotations.NullMarked;
