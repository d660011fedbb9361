package org.gongbao.exchange.pdf.annotation;

import org.gongbao.layout.annotate.Area;

/// An area of a sheet of a file.
///
/// @param sheet index in the file, from 0
/// @param area in [org.gongbao.layout.frame.Emu] from the upper left corner of the trimmed page
public record Spot(int sheet, Area area) {}
