package org.gongbao.check;

import java.util.EnumSet;
import java.util.Set;

/// What rules may know beside the text: what the office keeps in its library. Made by `app`; rules
/// never look anything up elsewhere.
///
/// @param met which needs are met
public record CheckContext(Set<Need> met) {
  /// A document by itself, without an office.
  public static final CheckContext BARE = new CheckContext(Set.of());

  /// A whole issue, without a library.
  public static final CheckContext ISSUE = new CheckContext(EnumSet.of(Need.ISSUE));

  public CheckContext {
    met = Set.copyOf(met);
  }

  public boolean isIssue() {
    return met.contains(Need.ISSUE);
  }
}
