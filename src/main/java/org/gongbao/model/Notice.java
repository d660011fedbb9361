package org.gongbao.model;

import java.util.List;

/// 启事、更正: an item of the gazette's own, without document number.
public record Notice(NodeId id, Text title, List<Block> body) implements Item {
  public Notice {
    body = List.copyOf(body);
  }
}
