package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.exchange.Label;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.LossReport.Kind;

/// 字符核对: the characters of the original against those of the result, in comparison text. What was
/// read into fields of an issue, heads a table repeats, rules and signs of markup are no characters
/// of the text.
///
/// @param source characters the original has
/// @param kept characters in texts, ordinals and numbers of the result
/// @param aside characters left out, each with a line in the report
/// @param differences by line; none when the two sides agree
record Tally(int source, int kept, int aside, List<Difference> differences) {
  Tally {
    differences = List.copyOf(differences);
  }

  /// @param missing characters of the line the result does not have
  /// @param added characters the result has and the line does not
  record Difference(int line, String missing, String added) {}

  boolean agrees() {
    return differences.isEmpty() && source == kept + aside;
  }

  static Tally of(List<LineRow> rows, boolean whole) {
    int first = whole ? firstText(rows) : 0;
    int source = 0;
    int kept = 0;
    int aside = 0;
    Set<String> heads = new HashSet<>();
    List<Difference> differences = new ArrayList<>();
    for (LineRow row : rows) {
      String original = original(row);
      String texts = texts(row);
      String left = left(row);
      boolean field = texts.isEmpty() && left.isEmpty() && row.number() < first;
      boolean repeated = isRow(row) && !heads.add(original) && texts.isEmpty() && left.isEmpty();
      if (!field && !repeated) {
        source += count(original);
        kept += count(texts);
        aside += count(left);
        difference(row.number(), original, texts + left).ifPresent(differences::add);
      }
    }
    return new Tally(source, kept, aside, differences);
  }

  /// Front matter before it becomes fields.
  private static int firstText(List<LineRow> rows) {
    return rows.stream()
        .filter(row -> row.standing().filter(label -> label == Label.TITLE).isPresent())
        .mapToInt(LineRow::number)
        .filter(number -> number > 1)
        .findFirst()
        .orElse(0);
  }

  private static boolean isRow(LineRow row) {
    return row.decision().filter(made -> made.label() == Label.ROW).isPresent();
  }

  private static String original(LineRow row) {
    String text = Markup.without(row.line().text());
    return row.isBlank() ? "" : comparison(row, text);
  }

  private static String texts(LineRow row) {
    StringBuilder texts = new StringBuilder();
    row.numbers().forEach(texts::append);
    row.parts().forEach(part -> texts.append(part.text().chars()));
    return comparison(row, texts.toString());
  }

  private static String left(LineRow row) {
    StringBuilder left = new StringBuilder();
    row.losses().stream()
        .filter(loss -> loss.kind() == Kind.UNPLACED || loss.kind() == Kind.FURNITURE)
        .forEach(loss -> left.append(Markup.without(loss.text())));
    return comparison(row, left.toString());
  }

  /// Without what draws a line: leader dots of a contents list, a rule.
  private static String comparison(LineRow row, String text) {
    boolean contents = row.decision().filter(made -> made.label() == Label.CONTENTS).isPresent();
    return Markup.isRule(row.line().text())
        ? ""
        : ComparisonText.of(contents ? Markup.withoutLeaders(text) : text);
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Optional<Difference> difference(int line, String original, String result) {
    if (original.equals(result)) {
      return Optional.empty();
    }
    String missing = beyond(original, counts(result));
    String added = beyond(result, counts(original));
    return missing.isEmpty() && added.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(line, missing, added));
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  /// Characters of a text beyond how often they are counted, in its order.
  private static String beyond(String text, Map<Integer, Integer> counts) {
    StringBuilder beyond = new StringBuilder();
    text.codePoints()
        .filter(c -> counts.merge(c, -1, Integer::sum) < 0)
        .forEach(beyond::appendCodePoint);
    return beyond.toString();
  }
}
