package org.gongbao.check;

import java.util.EnumSet;
import java.util.Set;

/// What rules may know beside the text: what the office keeps in its library. Made by `app`; rules
/// never look anything up elsewhere.
///
/// @param met which needs are met
/// @param traces what the source had where import read the texts
public record CheckContext(Set<Need> met, Traces traces) {
  /// A document by itself, without an office.
  public static final CheckContext BARE = new CheckContext(Set.of());

  /// A whole issue, without a library.
  public static final CheckContext ISSUE = new CheckContext(EnumSet.of(Need.ISSUE));

  public CheckContext {
    met = Set.copyOf(met);
  }

  /// With nothing known of where texts came from.
  public CheckContext(Set<Need> met) {
    this(met, Traces.NONE);
  }

  /// The same office, and what import had before it.
  public CheckContext with(Traces others) {
    return new CheckContext(met, others);
  }

  public boolean isIssue() {
    return met.contains(Need.ISSUE);
  }
}
