package org.gongbao.model;

/// A person in a roster: the name without padding, and the post.
public record Person(NodeId id, Text name, Text post) implements Node {}
