package org.gongbao.model;

import java.util.List;

/// 文内目录: the contents list a document brings along. Its page numbers belong to the source file.
public record InnerContents(NodeId id, Text title, List<InnerEntry> entries) implements Block {
  public InnerContents {
    entries = List.copyOf(entries);
  }
}
