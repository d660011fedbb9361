package org.gongbao.model;

import java.util.List;

/// 大事记: title, period line and the dated entries.
public record Chronicle(NodeId id, Text title, Text period, List<ChronicleEntry> entries)
    implements Item {
  public Chronicle {
    entries = List.copyOf(entries);
  }
}
