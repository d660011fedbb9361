package org.gongbao.check.read;

import java.util.IdentityHashMap;
import java.util.Map;

/// Facts known of one thing.
public final class Facts<S> {
  private final S source;
  private final Map<Fact<S, ?>, Object> known = new IdentityHashMap<>(4);

  public Facts(S source) {
    this.source = source;
  }

  /// Worked out when first asked for. Any thread.
  @SuppressWarnings("unchecked") // a fact is stored with what it worked out itself
  public synchronized <T> T get(Fact<S, T> fact) {
    Object found = known.get(fact);
    if (found == null) {
      found = fact.of(source);
      known.put(fact, found);
    }
    return (T) found;
  }
}
