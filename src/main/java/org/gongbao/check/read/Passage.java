package org.gongbao.check.read;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Place;
import org.gongbao.model.Text;

/// 文段: one text, ordinal or number as all rules read it: normalised once, with the way back to
/// where its characters stand. Offsets are those of [#chars]. Immutable; any thread.
public final class Passage implements Piece {
  private final Place start;
  private final Role role;
  private final Text text;
  private final Normal normal;
  private final Facts<Passage> facts = new Facts<>(this);
  private final Map<Pattern, List<MatchResult>> matches = new IdentityHashMap<>(2);
  private final BitSet[] guarded = new BitSet[Guard.values().length];

  Passage(Place start, Role role, Text text) {
    this.start = start;
    this.role = role;
    this.text = text;
    this.normal = Normal.of(text.chars());
  }

  /// Where it begins.
  public Place start() {
    return start;
  }

  public Role role() {
    return role;
  }

  public String chars() {
    return normal.chars();
  }

  public int length() {
    return normal.chars().length();
  }

  public boolean isEmpty() {
    return normal.chars().isEmpty();
  }

  /// As written, with its marks; a field's characters have none.
  public Text text() {
    return text;
  }

  public boolean has(char c) {
    return chars().indexOf(c) >= 0;
  }

  /// True when any of some characters stands here: the cheap question before a pattern.
  public boolean hasAny(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (has(wanted.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The character at an offset, 0 outside.
  public char at(int offset) {
    return offset < 0 || offset >= length() ? 0 : chars().charAt(offset);
  }

  /// A matcher that cannot run away.
  public Matcher matcher(Pattern pattern) {
    return pattern.matcher(new Counted(chars()));
  }

  /// All matches of a pattern, worked out once: for rules that read a whole item again and again.
  ///
  /// @param pattern a constant; its identity is the key
  public synchronized List<MatchResult> matches(Pattern pattern) {
    return matches.computeIfAbsent(pattern, one -> matcher(one).results().toList());
  }

  public Site site(int from, int to) {
    int begin = normal.from(from);
    return new Site(start.at(start.offset() + begin), normal.to(from, to) - begin);
  }

  /// All of it.
  public Site site() {
    return site(0, length());
  }

  /// True when a stretch touches one that is guarded.
  public boolean isGuarded(Guard guard, int from, int to) {
    int next = guarded(guard).nextSetBit(from);
    return next >= 0 && next < to;
  }

  /// Every character a guard takes.
  private synchronized BitSet guarded(Guard guard) {
    BitSet known = guarded[guard.ordinal()];
    if (known == null) {
      known = Guard.in(chars(), guard);
      guarded[guard.ordinal()] = known;
    }
    return known;
  }

  public <T> T fact(Fact<Passage, T> fact) {
    return facts.get(fact);
  }

  @Override
  public <T> void gather(Fact<Passage, List<T>> fact, List<T> into) {
    List<T> found = fact(fact);
    if (!found.isEmpty()) {
      into.addAll(found);
    }
  }

  @Override
  public String toString() {
    return role + " " + chars();
  }
}
