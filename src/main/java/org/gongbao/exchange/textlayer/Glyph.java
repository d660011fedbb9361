package org.gongbao.exchange.textlayer;

/// A character where a page shows it, in points from the upper left corner of the page as its text
/// is read.
///
/// @param size of the type
/// @param strong set in bold
record Glyph(String text, float left, float right, float baseline, float size, boolean strong) {}
