package org.gongbao.layout.point;

import org.gongbao.layout.place.Stretch;

/// Text that stands next to a point.
///
/// @param stretch the character there, or what is read of one text in that line
/// @param upon true when the point is on the line itself, not beside it
public record Near(Stretch stretch, boolean upon) {}
