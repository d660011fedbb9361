package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;

/// A paragraph as one line: its number, its characters, what parts of it look like.
final class LineText {
  /// Stands for the end of a page or column until the line is made.
  static final String PAGE_END = "\f";

  private static final String CLOSING = "、，。．.）)】〕］]：:；;》〉-—";

  private final Paragraph paragraph;
  private final Set<String> notes;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  /// True when anything showed since the last end of a page.
  private boolean shown;

  private record Stretch(int start, int end, RunProps look, String note) {}

  /// @param notes keys of the notes there are
  LineText(Paragraph paragraph, Set<String> notes) {
    this.paragraph = paragraph;
    this.notes = notes;
    for (Piece piece : paragraph.pieces()) {
      if (piece.shows() && piece.look().isHidden()) {
        hidden.append(piece.text());
      } else if (piece.shows()) {
        add(piece);
      }
    }
    number();
  }

  private void add(Piece piece) {
    int start = text.length();
    for (char c : piece.text().toCharArray()) {
      if (c != PAGE_END.charAt(0)) {
        text.append(c);
        shown |= !Character.isWhitespace(c);
      } else if (shown) {
        text.append(c);
        shown = false;
      }
    }
    if (text.length() > start) {
      stretches.add(new Stretch(start, text.length(), piece.look(), piece.note()));
    }
  }

  /// Number and text are parted where they would otherwise run together; a tab after 一、 only makes
  /// an indent.
  private void number() {
    String number = paragraph.number();
    if (number.isEmpty()) {
      return;
    }
    String gap = gap(number, text.isEmpty() ? ' ' : text.charAt(0));
    text.insert(0, number + gap);
    int by = number.length() + gap.length();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch old = stretches.get(i);
      // The number of a paragraph looks as the paragraph begins.
      int start = i == 0 && old.note().isEmpty() ? 0 : old.start() + by;
      stretches.set(i, new Stretch(start, old.end() + by, old.look(), old.note()));
    }
  }

  private static String gap(String number, char next) {
    char last = number.charAt(number.length() - 1);
    boolean spaced = Character.isWhitespace(next) || Character.isWhitespace(last);
    boolean closed = CLOSING.indexOf(last) >= 0 || last >= '①' && last <= '⒛';
    boolean latin = next < 0x250 && Character.isLetterOrDigit(next);
    boolean narrow = last < 0x80;
    return spaced || closed && !(latin && narrow) ? "" : " ";
  }

  /// Text a reader does not see, kept for the remark.
  String hidden() {
    return hidden.toString();
  }

  /// The line without marks that would cover all of it.
  SourceLine line(Look.Part part, String note) {
    settlePageEnds();
    List<StyledRange> marks = new ArrayList<>();
    boolean strong =
        !isBlank() && visible(stretch -> stretch.look().isBold()) == visible(all -> true);
    if (!strong) {
      mark(TextStyle.STRONG, stretch -> stretch.look().isBold(), marks);
    }
    if (visible(stretch -> stretch.look().isKai()) < visible(all -> true)) {
      mark(TextStyle.KAI, stretch -> stretch.look().isKai(), marks);
    }
    mark(TextStyle.SUPERSCRIPT, stretch -> rises(stretch, "superscript"), marks);
    mark(TextStyle.SUBSCRIPT, stretch -> rises(stretch, "subscript"), marks);
    for (Stretch stretch : stretches) {
      if (notes.contains(stretch.note())) {
        marks.add(
            new StyledRange(
                stretch.start(), stretch.end(), TextStyle.NOTE_REFERENCE, stretch.note()));
      }
    }
    Look.Part where = part == Look.Part.BODY && paragraph.isFramed() ? Look.Part.BOX : part;
    Look look = new Look(paragraph.align(), strong, size(), paragraph.level(), where, note);
    return new SourceLine(text.toString(), marks, look);
  }

  /// The end of a page within a paragraph parts what stands before and after it.
  private void settlePageEnds() {
    int last = text.lastIndexOf(PAGE_END);
    if (last >= 0 && text.substring(last + 1).isBlank()) {
      cut(last);
    }
    for (int i = text.indexOf(PAGE_END); i >= 0; i = text.indexOf(PAGE_END, i)) {
      text.setCharAt(i, '\n');
    }
  }

  private void cut(int at) {
    text.deleteCharAt(at);
    List<Stretch> shorter = new ArrayList<>();
    for (Stretch old : stretches) {
      int start = old.start() > at ? old.start() - 1 : old.start();
      int end = old.end() > at ? old.end() - 1 : old.end();
      if (end > start) {
        shorter.add(new Stretch(start, end, old.look(), old.note()));
      }
    }
    stretches.clear();
    stretches.addAll(shorter);
  }

  private static boolean rises(Stretch stretch, String way) {
    return stretch.note().isEmpty() && way.equals(stretch.look().rise());
  }

  private boolean isBlank() {
    return text.toString().isBlank();
  }

  /// Characters that show, in stretches of a kind.
  private int visible(Predicate<Stretch> kind) {
    int count = 0;
    for (Stretch stretch : stretches) {
      if (stretch.note().isEmpty() && kind.test(stretch)) {
        count += visible(stretch);
      }
    }
    return count;
  }

  private int visible(Stretch stretch) {
    return (int)
        text.substring(stretch.start(), stretch.end())
            .chars()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .count();
  }

  private void mark(TextStyle style, Predicate<Stretch> kind, List<StyledRange> marks) {
    int start = -1;
    int end = -1;
    for (Stretch stretch : stretches) {
      if (!kind.test(stretch)) {
        continue;
      }
      if (stretch.start() != end && start >= 0) {
        addMark(style, start, end, marks);
        start = -1;
      }
      start = start < 0 ? stretch.start() : start;
      end = stretch.end();
    }
    if (start >= 0) {
      addMark(style, start, end, marks);
    }
  }

  /// Marks of white space alone say nothing.
  private void addMark(TextStyle style, int start, int end, List<StyledRange> marks) {
    if (!text.substring(start, end).isBlank()) {
      marks.add(StyledRange.of(start, end, style));
    }
  }

  /// The size most of it is set in.
  private int size() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Stretch stretch : stretches) {
      counts.merge(stretch.look().sizeOr(0), visible(stretch), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> paragraph.look().sizeOr(0));
  }
}
