package org.gongbao.model;

import java.util.List;

/// 启事、更正: an item of the gazette's own, without document number.
///
/// @param corrections what of published issues it corrects
public record Notice(NodeId id, Text title, List<Block> body, CorrectionLinks corrections)
    implements Item {
  public Notice {
    body = List.copyOf(body);
  }

  /// One that corrects nothing.
  public Notice(NodeId id, Text title, List<Block> body) {
    this(id, title, body, CorrectionLinks.NONE);
  }
}
