package org.gongbao.model;

import java.util.List;

/// 刊头: name of the gazette, slogans 口号, sponsor, compiler, editorial board and staff.
public record Masthead(NodeId id, Text title, List<ImprintLine> slogans, List<ImprintLine> lines)
    implements Node {
  public Masthead {
    slogans = List.copyOf(slogans);
    lines = List.copyOf(lines);
  }
}
