package org.gongbao.model;

import java.util.List;

/// What of published issues an item corrects.
///
/// @param items published items that are corrected, or that correct it
/// @param corrections the characters that are corrected
public record CorrectionLinks(List<NodeId> items, List<Correction> corrections)
    implements FieldValue {
  public static final CorrectionLinks NONE = new CorrectionLinks(List.of(), List.of());

  public CorrectionLinks {
    items = List.copyOf(items);
    corrections = List.copyOf(corrections);
  }

  public CorrectionLinks(List<NodeId> items) {
    this(items, List.of());
  }

  /// Links of corrections, each item once.
  public static CorrectionLinks of(List<Correction> corrections) {
    return new CorrectionLinks(
        corrections.stream().map(Correction::item).distinct().toList(), corrections);
  }
}
