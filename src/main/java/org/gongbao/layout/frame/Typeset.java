package org.gongbao.layout.frame;

import org.gongbao.layout.font.FontName;

/// How the glyphs of one run are drawn.
///
/// @param size type size
/// @param rise of the baseline, positive upward: superscripts
/// @param stretch horizontal scale in thousandths, 1000 but for dashes fitted to two em
public record Typeset(FontName font, int size, int rise, int stretch) {}
