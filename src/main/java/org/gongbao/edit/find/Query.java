package org.gongbao.edit.find;

import java.util.EnumSet;
import java.util.Set;

/// What is looked for, where, and how.
///
/// @param wanted as typed
public record Query(String wanted, Scope scope, Set<Option> options) {
  public static final Query NOTHING = new Query("", Scope.ISSUE, Set.of());

  public Query {
    options = Set.copyOf(options);
  }

  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  public boolean has(Option option) {
    return options.contains(option);
  }

  public Query withWanted(String other) {
    return new Query(other, scope, options);
  }

  public Query in(Scope other) {
    return new Query(wanted, other, options);
  }

  public Query with(Option option, boolean on) {
    Set<Option> changed = EnumSet.noneOf(Option.class);
    changed.addAll(options);
    if (on) {
      changed.add(option);
    } else {
      changed.remove(option);
    }
    return new Query(wanted, scope, changed);
  }
}
