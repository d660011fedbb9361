package org.gongbao.model;

/// One line of masthead or colophon: what it is, its printed label and its value.
public record ImprintLine(NodeId id, ImprintField field, Text label, Text value) implements Node {}
