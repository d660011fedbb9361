package org.gongbao.check.read;

import java.util.Arrays;

/// A passage without its spaces and line breaks, as names are compared, and the way back.
public final class Flat {
  public static final Fact<Passage, Flat> OF = Fact.of(Flat::new);

  private final Passage passage;
  private final String chars;
  private final int[] origins;

  private Flat(Passage passage) {
    this.passage = passage;
    StringBuilder kept = new StringBuilder();
    int[] from = new int[passage.length()];
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.at(i);
      if (!Characters.isSpace(c) && c != '\n') {
        from[kept.length()] = i;
        kept.append(c);
      }
    }
    this.chars = kept.toString();
    this.origins = Arrays.copyOf(from, kept.length());
  }

  public String chars() {
    return chars;
  }

  public Passage passage() {
    return passage;
  }

  /// Where a stretch of it stands; the last character's place with no length for one at its end.
  public Site site(int from, int to) {
    if (from == to) {
      int end = from == 0 ? 0 : origins[from - 1] + 1;
      return passage.site(end, end);
    }
    return passage.site(origins[from], origins[to - 1] + 1);
  }

  public Site site() {
    return site(0, chars.length());
  }
}
