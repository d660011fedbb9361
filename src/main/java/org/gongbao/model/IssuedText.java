package org.gongbao.model;

import java.util.List;

/// 印发件: a text that a covering document issues, with its own display title.
public record IssuedText(NodeId id, Text title, List<Block> body) implements Node {
  public IssuedText {
    body = List.copyOf(body);
  }
}
