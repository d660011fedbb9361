package org.gongbao.layout.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Names of people, which no line end may part (domain D.2, D.8).
public final class Names {
  public static final Names NONE = new Names(Set.of());
  private static final int LONGEST = 12;

  private final TreeSet<String> all = new TreeSet<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final BitSet firsts = new BitSet();

  /// Names of one character and of more than twelve are left out.
  public Names(Collection<String> names) {
    for (String name : names) {
      if (name.length() > 1 && name.length() <= LONGEST && all.add(name)) {
        firsts.set(name.charAt(0));
        byFirst.computeIfAbsent(name.charAt(0), first -> new ArrayList<>()).add(name);
      }
    }
  }

  /// Length of the longest name that begins at an offset, 0 for none.
  int at(String chars, int offset) {
    if (!firsts.get(chars.charAt(offset))) {
      return 0;
    }
    List<String> candidates = byFirst.get(chars.charAt(offset));
    int longest = 0;
    if (candidates != null) {
      for (String name : candidates) {
        longest = chars.startsWith(name, offset) ? Math.max(longest, name.length()) : longest;
      }
    }
    return longest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Names that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
