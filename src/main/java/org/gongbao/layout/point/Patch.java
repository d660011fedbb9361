package org.gongbao.layout.point;

import org.gongbao.layout.annotate.Area;

/// An area of a sheet.
///
/// @param page index among the pages, from 0
/// @param area from the upper left corner of the paper, also where the body is turned
public record Patch(int page, Area area) {}
