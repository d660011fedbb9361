package org.gongbao.check;

/// 第12页左栏第8行: where on the pages a finding lies.
///
/// @param page from 1
/// @param column from 0; -1 for what spans the columns, or a page as such
/// @param line from 1 in its column; 0 for none
public record Printed(int page, int column, int line) {}
