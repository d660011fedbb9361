package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.exchange.source.SourceLine;

/// How a line looked in its file, as style classes.
final class Looks {
  private Looks() {}

  /// The size most characters have, in hundredths of a point; 0 where no size is known.
  static int bodySize(List<SourceLine> lines) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (SourceLine line : lines) {
      characters.merge(line.look().size(), line.text().length(), Integer::sum);
    }
    characters.remove(0);
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  static List<String> styles(Look look, int bodySize) {
    List<String> styles = new ArrayList<>(List.of("gb-intake-line"));
    if (look.align() == Align.CENTRE) {
      styles.add("gb-intake-centre");
    } else if (look.align() == Align.END) {
      styles.add("gb-intake-end");
    }
    if (look.strong() || look.level() > 0) {
      styles.add("gb-strong");
    }
    if (bodySize > 0 && look.size() > 0) {
      styles.addAll(size(look.size() * 100 / bodySize));
    }
    return styles;
  }

  /// @param percent of the size of running text
  private static List<String> size(int percent) {
    if (percent >= 130) {
      return List.of("gb-intake-largest");
    } else if (percent >= 108) {
      return List.of("gb-intake-large");
    }
    return percent <= 92 ? List.of("gb-intake-small") : List.of();
  }
}
