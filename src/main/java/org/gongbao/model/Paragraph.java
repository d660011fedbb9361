package org.gongbao.model;

/// 段落. With an ordinal it is a run-in heading (1.标题。正文), a dash paragraph (——主题。正文) or an article
/// (第N条); the lead phrase is marked [TextStyle#LEAD].
public record Paragraph(NodeId id, Ordinal ordinal, Text text) implements Block {}
