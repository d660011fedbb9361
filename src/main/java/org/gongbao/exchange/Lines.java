package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.HanNumber;
import org.gongbao.model.WrittenDate;

/// Makes the lines the readers walk of those of a source: without blank ones, each knowing whether
/// a blank one stood before it, and what runs on in one line cut where something begins.
final class Lines {
  private static final int LONG = 200;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_SIGNATURE = 45;
  private static final Pattern NUMBER_WITHIN =
      Pattern.compile(
          "(?U)(?<=\\s)[（(]?\\s*\\p{IsHan}{1,10}(?:[（(]\\p{IsHan}{1,4}[）)]\\p{IsHan}{0,4})?\\s*[〔\\[［【（(]\\s*\\d{4}\\s*[〕\\]］】）)]\\s*\\d{1,5}\\s*号"
              + "\\s*[）)]?(?=\\s|$)");
  private static final Pattern DATE_AT_END =
      Pattern.compile("(?U)\\s+([0-9〇○零OＯo一二三四五六七八九十]{2,4}\\s*年[^年]{1,8}月[^月]{1,8}日)$");
  private static final Pattern ORDINAL_WITHIN =
      Pattern.compile("(?U)(?<=[。；：;:)）]\\s{0,4})(?<=\\s)([一二三四五六七八九十]{1,3})、");
  private static final Pattern CLOSING_WITHIN =
      Pattern.compile("(?U)(?<=[。；;]\\s{1,4})(?=(?:特此|此)(?:告|通知|通告|公告|函复|批复)[。]?$)");

  private final Map<Integer, SourceTable> rows = new HashMap<>();
  private final Map<Integer, Label> labels;
  private final List<Line> lines = new ArrayList<>();

  private Lines(SourceText source, Map<Integer, Label> labels) {
    this.labels = labels;
    for (SourceTable table : source.tables()) {
      // A table of one cell is a frame around text.
      if (table.rows().size() > 1 || table.rows().stream().anyMatch(row -> row.size() > 1)) {
        for (int i = 0; i < table.rows().size(); i++) {
          rows.put(table.first() + i, table);
        }
      }
    }
  }

  /// @param labels what an editor said lines are, by number
  static List<Line> of(SourceText source, Map<Integer, Label> labels) {
    Lines made = new Lines(source, labels);
    BitSet continued = Wrapping.continued(source);
    labels.keySet().forEach(said -> continued.clear(said - 1));
    boolean adjacent = false;
    int next;
    for (int i = 0; i < source.lines().size(); i = next) {
      next = continued.nextClearBit(i + 1);
      adjacent = made.add(raw(source.lines(), i, next), source.lines().get(i).look(), adjacent);
    }
    return made.lines;
  }

  /// Lines from one to another, exclusive, as one.
  private static Piece raw(List<SourceLine> lines, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      Piece piece = Piece.of(i + 1, text, 0, text.length());
      pieces.add(to == from + 1 ? piece : piece.stripped());
    }
    return Piece.joined(pieces);
  }

  private boolean add(Piece raw, Look look, boolean adjacent) {
    Line line = Line.of(raw, look, adjacent);
    int number = raw.line();
    SourceTable table = rows.get(number);
    if (table != null) {
      lines.add(line.rowOf(table));
      return true;
    }
    if (line.isBlank()) {
      return false;
    }
    Label label = labels.get(number);
    Line said = label == null ? line : line.labelled(label);
    if (said.isRow()) {
      lines.add(said);
    } else {
      cut(said);
    }
    return true;
  }

  private void cut(Line line) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    String text = line.text();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      cuts.add(at + 1);
    }
    if (line.label().isEmpty() && cuts.size() == 1) {
      numberWithin(text, cuts);
      ordinalsWithin(text, cuts);
      dateAtEnd(text, cuts);
    }
    cuts.add(text.length());
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Line part = line.part(cuts.get(i), cuts.get(i + 1));
      if (cuts.size() == 2) {
        lines.add(line);
      } else if (!part.isBlank()) {
        lines.add(part);
      }
    }
  }

  /// 标题 文号 正文 all in one line.
  private static void numberWithin(String text, List<Integer> cuts) {
    Matcher number = NUMBER_WITHIN.matcher(text);
    if (number.find()
        && number.start() >= SHORTEST_TITLE
        && number.start() <= LONGEST_TITLE
        && !Chars.hasSentence(text.substring(0, number.start()))
        && DocumentNumber.atEnd(text.substring(0, number.end())).isPresent()) {
      cuts.add(number.start());
      cuts.add(number.end());
    }
  }

  /// A whole document in one line: its first-level headings count up from one.
  private static void ordinalsWithin(String text, List<Integer> cuts) {
    if (text.length() < LONG) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    Matcher ordinal = ORDINAL_WITHIN.matcher(text);
    while (ordinal.find()) {
      if (HanNumber.parse(ordinal.group(1)).orElse(0) == found.size() + 1) {
        found.add(ordinal.start());
      }
    }
    if (found.size() > 1) {
      cuts.addAll(found);
      Matcher closing = CLOSING_WITHIN.matcher(text);
      if (closing.find(found.getLast())) {
        cuts.add(closing.start());
      }
    }
  }

  /// 署名 and 成文日期 on one line.
  private static void dateAtEnd(String text, List<Integer> cuts) {
    Matcher date = DATE_AT_END.matcher(text);
    if (text.length() <= LONGEST_SIGNATURE
        && date.find()
        && WrittenDate.looksLikeDate(date.group(1))
        && !Chars.hasSentence(text)) {
      cuts.add(date.start(1));
    }
  }
}
