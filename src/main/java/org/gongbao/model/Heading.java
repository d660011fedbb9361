package org.gongbao.model;

/// 标题: its ordinal as written, which gives the level, and its text.
public record Heading(NodeId id, Ordinal ordinal, Text text) implements Block {}
