package org.gongbao.model;

import java.util.List;

/// Links from a document to the published items it corrects, or that correct it.
public record CorrectionLinks(List<NodeId> items) implements FieldValue {
  public static final CorrectionLinks NONE = new CorrectionLinks(List.of());

  public CorrectionLinks {
    items = List.copyOf(items);
  }
}
