package org.gongbao.model;

/// A rule across the column or page.
public record Rule(NodeId id) implements Block {}
