package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;

/// What is selected in the outline.
///
/// @param items in printed order
/// @param section the one whose head is selected, where no item is
record Chosen(List<NodeId> items, Optional<NodeId> section) {
  static final Chosen NOTHING = new Chosen(List.of(), Optional.empty());

  Chosen {
    items = List.copyOf(items);
  }

  static Chosen of(List<OutlineRow> rows) {
    List<NodeId> items =
        rows.stream().filter(OutlineRow.Entry.class::isInstance).map(OutlineRow::node).toList();
    Optional<NodeId> section =
        rows.stream()
            .filter(OutlineRow.Heading.class::isInstance)
            .map(OutlineRow::node)
            .findFirst();
    return new Chosen(items, items.isEmpty() ? section : Optional.empty());
  }

  boolean isNothing() {
    return items.isEmpty() && section.isEmpty();
  }
}
