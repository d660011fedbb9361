package org.gongbao.exchange.pdf.annotation;

/// A glyph as a sheet shows it.
///
/// @param chars it stands for; empty when the file does not say
/// @param x of its origin, in [org.gongbao.layout.frame.Emu] from the upper left corner of the
///   trimmed page, like y
public record Shown(String chars, int x, int y) {}
