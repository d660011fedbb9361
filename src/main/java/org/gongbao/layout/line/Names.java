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
  private final Map<Integer, List<String>> byFirst = new HashMap<>();
  private final BitSet pairs = new BitSet();

  /// Names of one character and of more than twelve are left out.
  public Names(Collection<String> names) {
    names.stream().filter(name -> name.length() <= LONGEST).forEach(this::add);
  }

  /// With other texts that had better not be parted, such as 文号, of any length.
  public Names with(Collection<String> others) {
    Names both = new Names(all);
    others.forEach(both::add);
    return both;
  }

  private void add(String name) {
    if (name.length() > 1 && all.add(name)) {
      pairs.set(pair(name, 0));
      byFirst.computeIfAbsent(pair(name, 0), first -> new ArrayList<>()).add(name);
    }
  }

  /// Length of the longest name that begins at an offset, 0 for none.
  int at(String chars, int offset) {
    if (offset + 1 >= chars.length() || !pairs.get(pair(chars, offset))) {
      return 0;
    }
    int longest = 0;
    for (String name : byFirst.getOrDefault(pair(chars, offset), List.of())) {
      longest = chars.startsWith(name, offset) ? Math.max(longest, name.length()) : longest;
    }
    return longest;
  }

  /// Two characters in 20 bits; different pairs may share a number.
  private static int pair(String chars, int offset) {
    return (chars.charAt(offset) << 5 ^ chars.charAt(offset + 1)) & 0xFFFFF;
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
