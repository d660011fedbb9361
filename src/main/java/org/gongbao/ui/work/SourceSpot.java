package org.gongbao.ui.work;

/// A line of a source somebody wants to see.
///
/// @param line from 1
public record SourceSpot(OpenSource file, int line) {}
