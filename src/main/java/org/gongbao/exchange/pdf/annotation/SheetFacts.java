package org.gongbao.exchange.pdf.annotation;

/// A sheet of a file.
///
/// @param number of the page it shows, as printed on it; 0 when it does not say
/// @param version it names, as printed on it; empty when it does not say
/// @param width of the page, in [org.gongbao.layout.frame.Emu]
public record SheetFacts(int number, String version, int width, int height) {}
