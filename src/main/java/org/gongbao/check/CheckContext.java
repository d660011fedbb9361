package org.gongbao.check;

import java.util.EnumSet;
import java.util.Set;
import org.gongbao.check.office.Office;

/// What rules may know beside the text: what the office keeps in its library. Made by `app`; rules
/// never look anything up elsewhere.
///
/// @param met which needs are met
/// @param traces what the source had where import read the texts
/// @param office what it knows
public record CheckContext(Set<Need> met, Traces traces, Office office) {
  /// A document by itself, without an office.
  public static final CheckContext BARE = new CheckContext(Set.of(), Traces.NONE, Office.NONE);

  /// A whole issue, without a library.
  public static final CheckContext ISSUE = BARE.and(Need.ISSUE);

  public CheckContext {
    met = Set.copyOf(met);
  }

  /// The same office, and what import had before it.
  public CheckContext with(Traces others) {
    return new CheckContext(met, others, office);
  }

  /// Of an office, whose registers meet what they can.
  public CheckContext with(Office other) {
    Set<Need> all = EnumSet.noneOf(Need.class);
    all.addAll(met);
    need(all, Need.OFFICIALS, !other.officials().isEmpty());
    need(all, Need.LEADERS, !other.leaders().isEmpty());
    need(all, Need.ORGANISATIONS, !other.organisations().isEmpty() || !other.divisions().isEmpty());
    need(all, Need.AGENCY_CODES, !other.codes().isEmpty());
    need(all, Need.FORMULATIONS, !other.formulations().isEmpty());
    need(all, Need.PAST_ISSUES, !other.past().isEmpty());
    need(all, Need.HOLIDAYS, !other.calendar().isEmpty());
    need(
        all,
        Need.PROTOCOL_ORDER,
        other.officials().stream().anyMatch(one -> one.rank().isPresent()));
    return new CheckContext(all, traces, other);
  }

  private static void need(Set<Need> met, Need need, boolean is) {
    if (is) {
      met.add(need);
    } else {
      met.remove(need);
    }
  }

  /// With one need more met.
  public CheckContext and(Need need) {
    Set<Need> all = EnumSet.of(need);
    all.addAll(met);
    return new CheckContext(all, traces, office);
  }

  public boolean isIssue() {
    return met.contains(Need.ISSUE);
  }

  /// True when the office keeps what a rule could do with.
  public boolean knows(Need need) {
    return met.contains(need);
  }
}
