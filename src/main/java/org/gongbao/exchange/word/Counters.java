package org.gongbao.exchange.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.exchange.word.Numbering.Series;

/// Counts the paragraphs of the lists, and writes their numbers as a word processor shows them.
final class Counters {
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Numbering numbering;
  private final Styles styles;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<Integer, Optional<Series>> known = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  Counters(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /// The number of the next paragraph with these properties; empty for none. Lists and levels that
  /// are not there give none.
  String next(Styles.Style style, ParagraphProps own) {
    ParagraphProps all = own.over(style.paragraph());
    Integer list = all.list();
    if (list == null || list == 0) {
      return "";
    }
    Optional<Series> series = known.computeIfAbsent(list, id -> numbering.series(id, styles));
    if (series.isEmpty()) {
      return "";
    }
    int depth = depth(series.get(), style, own);
    return series.get().level(depth).map(level -> number(series.get(), level, depth)).orElse("");
  }

  /// A numbering that comes with a style has the level the style is tied to.
  private static int depth(Series series, Styles.Style style, ParagraphProps own) {
    if (own.depth() != null) {
      return own.depth();
    }
    if (own.list() == null) {
      for (String id : style.chain()) {
        Optional<Integer> tied = series.depth(id);
        if (tied.isPresent()) {
          return tied.get();
        }
      }
    }
    Integer inherited = style.paragraph().depth();
    return inherited == null ? 0 : inherited;
  }

  private String number(Series series, NumberLevel level, int depth) {
    int[] count = counts.computeIfAbsent(series.counter(), name -> unused());
    restart(series, count);
    for (int above = 0; above < depth; above++) {
      if (count[above] == UNUSED) {
        // Levels left out count as begun: the next paragraph of that level is the second one.
        count[above] = start(series, above);
      }
    }
    count[depth] = count[depth] == UNUSED ? start(series, depth) : count[depth] + 1;
    for (int below = depth + 1; below < count.length; below++) {
      int restart = series.level(below).map(NumberLevel::restart).orElse(below);
      if (restart > depth) {
        count[below] = UNUSED;
      }
    }
    return written(series, level, count);
  }

  /// The first paragraph of a numbering that says so begins its levels anew.
  private void restart(Series series, int[] count) {
    series
        .starts()
        .forEach(
            (depth, start) -> {
              if (begun.add(series.id() * (long) Numbering.DEPTHS + depth)) {
                count[depth] = UNUSED;
              }
            });
  }

  private static int start(Series series, int depth) {
    Integer own = series.starts().get(depth);
    return own != null ? own : series.level(depth).map(NumberLevel::start).orElse(1);
  }

  private static int[] unused() {
    int[] count = new int[Numbering.DEPTHS];
    java.util.Arrays.fill(count, UNUSED);
    return count;
  }

  private static String written(Series series, NumberLevel level, int[] count) {
    String pattern = SymbolFonts.translate(level.pattern(), level.symbols());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int depth = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && depth >= 0 && depth < Numbering.DEPTHS) {
        text.append(part(series, level, depth, count[depth]));
        i++;
      } else {
        text.append(c);
      }
    }
    boolean unknown = text.chars().anyMatch(SymbolFonts::isPrivate);
    return unknown ? "•" : text.toString();
  }

  private static String part(Series series, NumberLevel level, int depth, int number) {
    if (number == UNUSED) {
      return "";
    }
    NumberLevel of = series.level(depth).orElse(level);
    return level.legal() && !of.format().equals("none")
        ? Integer.toString(number)
        : of.written(number);
  }
}
