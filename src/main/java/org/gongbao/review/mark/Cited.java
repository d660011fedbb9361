package org.gongbao.review.mark;

/// Where a mark stands on the proof, as it is cited: 第12页左栏第8行.
///
/// @param column counted from 0; -1 for what goes over all columns
/// @param line within its column, counted from 1
public record Cited(int page, int column, int line) {}
