package org.gongbao.model;

/// One entry of the chronicle: when it happened, the date lead as written (7月1日上午，), the text.
public record ChronicleEntry(NodeId id, EntryDate date, Text lead, Text text) implements Node {}
