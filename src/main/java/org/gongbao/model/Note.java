package org.gongbao.model;

/// A note set apart from the running text, such as 注：…
public record Note(NodeId id, Text text) implements Block {}
