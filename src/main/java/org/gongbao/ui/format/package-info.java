/// What is done to headings, paragraphs and characters: kinds, levels, ordinals, marks, and what is
/// put in between.
@NullMarked
package org.gongbao.ui.format;

import org.jspecify.annotations.NullMarked;
