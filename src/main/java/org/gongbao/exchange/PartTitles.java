package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;

/// Titles of what a document issues or attaches, which may take several lines.
final class PartTitles {
  private static final int LONGEST_TITLE_LINES = 4;
  private static final int SHORTEST_CUT = 8;
  private static final Pattern ADDED =
      Pattern.compile(
          "(?U)[（(](?:试\\s*行|暂\\s*行|修订|修正|草案|征求意见稿|送审稿|节选|摘要|审定稿"
              + "|\\d{4}\\s*年?[-—－–~～至]{1,2}\\d{4}\\s*年?|\\d{4}\\s*年(?:修订|修正|版|度|本)?)[）)]");

  private PartTitles() {}

  static List<Line> read(LineCursor cursor) {
    List<Line> lines = new ArrayList<>(List.of(cursor.next()));
    while (cursor.hasNext() && lines.size() < LONGEST_TITLE_LINES && goesOn(lines, cursor.peek())) {
      lines.add(cursor.next());
    }
    return lines;
  }

  private static boolean goesOn(List<Line> lines, Line next) {
    Line first = lines.getFirst();
    Optional<Boolean> said = next.is(Label.PART_TITLE);
    if (said.isPresent()) {
      return said.get() && first.is(Label.PART_TITLE).orElse(false);
    }
    boolean together = first.marked() || first.isCentred() && next.isCentred();
    return !next.marked()
        && Signs.isTitleLike(next)
        && (ADDED.matcher(next.text()).matches()
            || next.adjacent() && (together || completes(lines, next)));
  }

  /// What stands so far is no title, and with the next line is one.
  private static boolean completes(List<Line> lines, Line next) {
    String last = lines.getLast().text();
    return last.length() >= SHORTEST_CUT
        && !TitleLines.isWhole(last)
        && TitleLines.isWhole(next.text())
        && !TitleLines.isOrgan(lines.getLast());
  }

  /// Another issued text begins where a title stands and the counting begins anew.
  static boolean opensNext(LineCursor cursor) {
    Line line = cursor.peek();
    if (line.label().isPresent()) {
      return line.is(Label.PART_TITLE).orElse(false);
    }
    boolean shown = line.marked() || line.isCentred();
    return Signs.isTitleLike(line)
        && TitleLines.isWhole(line.text())
        && "（(".indexOf(line.text().charAt(0)) < 0
        && cursor.previous().filter(before -> Chars.endsSentence(before.text())).isPresent()
        && cursor.second().flatMap(Line::ordinal).filter(o -> beginsAnew(o, shown)).isPresent();
  }

  private static boolean beginsAnew(Ordinal ordinal, boolean shown) {
    boolean statute =
        ordinal.form() == OrdinalForm.ARTICLE || ordinal.form() == OrdinalForm.CHAPTER;
    return ordinal.value().orElse(0) == 1
        && (statute || shown && ordinal.form() == OrdinalForm.HAN);
  }
}
