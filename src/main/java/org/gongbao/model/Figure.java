package org.gongbao.model;

/// 图: a picture kept in the library under its SHA-256, and its caption.
public record Figure(NodeId id, AssetReference asset, Text caption) implements Block {}
