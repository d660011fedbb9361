package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.List;

/// A title in 《》 as it stands in a passage, the outermost marks only.
///
/// @param from of the opening mark
/// @param to after the closing mark
/// @param name what stands between them
public record Cited(int from, int to, String name) {
  /// All of a passage, in order.
  public static final Fact<Passage, List<Cited>> ALL = Fact.of(Cited::of);

  private static final int LONGEST = 200;

  private static List<Cited> of(Passage passage) {
    if (!passage.has('《')) {
      return List.of();
    }
    List<Cited> found = new ArrayList<>();
    int depth = 0;
    int open = -1;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.at(i);
      if (c == '《') {
        open = depth == 0 ? i : open;
        depth++;
      } else if (c == '》' && depth > 0) {
        depth--;
        if (depth == 0 && i - open <= LONGEST) {
          found.add(new Cited(open, i + 1, passage.chars().substring(open + 1, i)));
        }
      }
    }
    return List.copyOf(found);
  }
}
