package org.gongbao.edit;

import java.util.List;
import java.util.Optional;

/// An action worked out but not done yet: what it is called, what it changes, and what is selected
/// afterwards. Worked out from a tree without touching anything; done by one transaction.
///
/// @param label message key of what it is called in menus and history
/// @param edits in the order they apply; never empty
public record Step(String label, List<Edit> edits, Optional<Selection> after) {

  public Step {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("step without an edit: " + label);
    }
  }

  public static Step of(String label, Edit edit, Selection after) {
    return new Step(label, List.of(edit), Optional.of(after));
  }
}
