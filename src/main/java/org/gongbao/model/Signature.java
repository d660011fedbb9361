package org.gongbao.model;

/// 署名和成文日期 at the end of a text, both as written.
public record Signature(NodeId id, Text signer, Text date) implements Block {}
