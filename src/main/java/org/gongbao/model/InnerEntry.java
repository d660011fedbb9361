package org.gongbao.model;

/// One line of an inner contents list.
public record InnerEntry(NodeId id, Ordinal ordinal, Text text, Text page) implements Node {}
