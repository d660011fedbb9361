package org.gongbao.check.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// 免查: names and wordings that are right as they stand. Immutable; any thread.
public final class Shield {
  private final boolean empty;
  private final TermMatcher terms;
  private final Fact<Passage, BitSet> shielded = Fact.of(this::find);

  private Shield(Collection<String> terms) {
    this.empty = terms.isEmpty();
    this.terms = TermMatcher.of(new TreeSet<>(terms));
  }

  public static Shield of(Collection<String> terms) {
    return new Shield(terms);
  }

  /// True when the characters lie within one of these, and are some.
  public boolean covers(Passage passage, int from, int to) {
    return !empty && from < to && passage.fact(shielded).nextClearBit(from) >= to;
  }

  private BitSet find(Passage passage) {
    BitSet found = new BitSet();
    terms.scan(passage.chars(), (term, from, to) -> found.set(from, to));
    return found;
  }
}
