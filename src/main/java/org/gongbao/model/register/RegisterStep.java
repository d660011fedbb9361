package org.gongbao.model.register;

import java.time.Instant;
import java.util.List;

/// One thing done to a register.
///
/// @param id of its own
/// @param label message key of what was done
public record RegisterStep(
    String id, String label, List<EntryChange> changes, String who, Instant when) {
  public RegisterStep {
    changes = List.copyOf(changes);
  }
}
