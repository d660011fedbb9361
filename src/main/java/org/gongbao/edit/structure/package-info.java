/// What headings and paragraphs become: kinds, levels, ordinals, order, marks. Everything here
/// works out a [org.gongbao.edit.Step] from a tree and changes nothing.
@NullMarked
package org.gongbao.edit.structure;

import org.jspecify.annotations.NullMarked;
