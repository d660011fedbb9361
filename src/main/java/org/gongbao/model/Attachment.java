package org.gongbao.model;

import java.util.List;

/// 附件: label as printed (附件, 附件1 …), title, content.
public record Attachment(NodeId id, Text label, Text title, List<Block> body) implements Node {
  public Attachment {
    body = List.copyOf(body);
  }
}
