package org.gongbao.app.report;

import java.time.Instant;
import java.util.List;
import org.gongbao.check.Finding;

/// What the office decided about findings and rules, as far as a report tells of it.
///
/// @param waived 不改: findings left as they are; the check does not give them any more
/// @param off rules switched off
/// @param unrun rules whose not running was accepted
public record Decided(List<Waived> waived, List<OfRule> off, List<OfRule> unrun) {
  public static final Decided NOTHING = new Decided(List.of(), List.of(), List.of());

  public Decided {
    waived = List.copyOf(waived);
    off = List.copyOf(off);
    unrun = List.copyOf(unrun);
  }

  public record Waived(Finding finding, String reason, String who, Instant when) {}

  /// @param rule its id
  public record OfRule(String rule, String reason, String who, Instant when) {}
}
