package org.gongbao.model;

import java.util.List;

/// 栏目: a named run of items, in printed order.
public record Section(NodeId id, Text name, List<Item> items) implements Node {
  public Section {
    items = List.copyOf(items);
  }
}
