package org.gongbao.layout.style;

/// How tables are set (domain D.7).
///
/// @param pitch distance of baselines in cells
/// @param padX white left and right in a cell
/// @param padY white above and below in a cell
/// @param frame weight of the outer lines 顶线、底线、墙线
/// @param inner weight of row and column lines 行线、栏线
/// @param open true when the outer walls are left off 开放式
public record TableStyle(int pitch, int padX, int padY, int frame, int inner, boolean open) {}
