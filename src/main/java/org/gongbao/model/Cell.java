package org.gongbao.model;

/// A table cell; a line feed in its text begins a new line in the cell.
public record Cell(NodeId id, CellSpan span, Text text) implements Node {}
