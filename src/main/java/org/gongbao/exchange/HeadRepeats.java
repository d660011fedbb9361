package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.ComparisonText;

/// Titles and numbers a page gives twice: once as its own heading, once in the document.
final class HeadRepeats {
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE_LINES = 5;

  private HeadRepeats() {}

  /// Numbers written just as one before.
  static List<Line> numbers(List<Line> numbers) {
    List<Line> again = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      String text = plain(numbers.get(i));
      boolean known = numbers.subList(0, i).stream().anyMatch(n -> plain(n).equals(text));
      if (known && numbers.get(i).label().isEmpty()) {
        again.add(numbers.get(i));
      }
    }
    return again;
  }

  /// Lines of titles that stand once more further down; the last is the document's.
  static List<Line> titles(List<Line> open) {
    List<Line> again = new ArrayList<>();
    for (int from = 0; from < open.size(); from++) {
      for (int to = from + 1; to <= Math.min(open.size(), from + LONGEST_TITLE_LINES); to++) {
        List<Line> run = open.subList(from, to);
        boolean free = run.stream().allMatch(line -> line.label().isEmpty());
        if (free && isTitle(join(run)) && standsAgain(join(run), open, to)) {
          again.addAll(run);
        }
      }
    }
    return again;
  }

  private static boolean isTitle(String text) {
    return text.length() >= SHORTEST_TITLE && TitleLines.isWhole(text);
  }

  private static boolean standsAgain(String title, List<Line> open, int after) {
    for (int from = after; from < open.size(); from++) {
      for (int to = from + 1; to <= Math.min(open.size(), from + LONGEST_TITLE_LINES); to++) {
        if (join(open.subList(from, to)).equals(title)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String join(List<Line> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(line -> text.append(line.text()));
    return HeadSigns.bare(ComparisonText.of(text.toString()));
  }

  private static String plain(Line line) {
    return ComparisonText.of(line.text()).replaceAll("^[（(]|[）)]$", "");
  }
}
