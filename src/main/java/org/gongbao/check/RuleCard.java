package org.gongbao.check;

import java.util.Set;

/// What is known of a rule before it runs.
///
/// @param id as in the catalogue, such as PUN-01
/// @param severity of its findings, unless one says otherwise
/// @param needs what it cannot run without
public record RuleCard(String id, Severity severity, Nature nature, Set<Need> needs) {
  public RuleCard {
    needs = Set.copyOf(needs);
  }

  public static RuleCard of(String id, Severity severity, Nature nature, Need... needs) {
    return new RuleCard(id, severity, nature, Set.of(needs));
  }

  /// The family it belongs to, such as PUN.
  public String family() {
    return id.substring(0, id.indexOf('-'));
  }
}
