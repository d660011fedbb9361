package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Makes one [Text] of the pieces of source lines it was printed on.
///
/// Takes out what typesetting put in (indents, former line ends, gaps between Han and Latin) and
/// turns the little markup such sources have into marks. Every other space and every bracket stays
/// as it was written.
final class InlineReader {
  /// What kind of text is read; decides what a space inside it can be.
  enum Kind {
    /// Running text.
    PLAIN,
    /// A display title: a space, and the end of a line, is where it was broken.
    TITLE,
    /// A table cell: a space between Han is the end of a printed line.
    CELL,
    /// A label or two-character name padded to a width: no space in it counts.
    PADDED,
    /// Each source line stays a line of its own, as several signers under one another.
    LINES
  }

  /// @param runs where each source line begins in the text
  record Result(Text text, List<Run> runs) {}

  private final Kind kind;
  private final StringBuilder out = new StringBuilder();
  private final List<StyledRange> marks = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private int styledFrom;
  private String styled = "";
  private boolean afterTag;

  private final IntFunction<List<StyledRange>> source;

  private InlineReader(Kind kind, IntFunction<List<StyledRange>> source) {
    this.kind = kind;
    this.source = source;
  }

  /// @param source the marks of each source line, by its number
  static Result read(List<Piece> pieces, Kind kind, IntFunction<List<StyledRange>> source) {
    InlineReader reader = new InlineReader(kind, source);
    for (Piece piece : pieces) {
      reader.line(piece.stripped());
    }
    if (reader.runs.isEmpty()) {
      reader.runs.add(new Run(0, pieces.isEmpty() ? 1 : pieces.getFirst().line()));
    }
    return new Result(new Text(reader.out.toString(), reader.marks), reader.runs);
  }

  private void line(Piece piece) {
    if (piece.text().isEmpty()) {
      return;
    }
    if (kind == Kind.TITLE && !out.isEmpty()) {
      breakLine(piece.text(), 0);
    }
    if (kind == Kind.LINES && !out.isEmpty()) {
      out.append('\n');
    }
    String raw = piece.text();
    int[] became = new int[raw.length() + 1];
    int at = 0;
    int done = 0;
    int row = 0;
    while (at < raw.length()) {
      Arrays.fill(became, done, at + 1, out.length());
      done = at + 1;
      for (; row < piece.rows().size() && piece.rows().get(row).at() <= at; row++) {
        runs.add(new Run(out.length(), piece.rows().get(row).line()));
      }
      char c = raw.charAt(at);
      int length = c == '<' ? tagLength(raw, at) : 0;
      if (length > 0) {
        tag(raw.substring(at, at + length).toLowerCase(Locale.ROOT));
        at += length;
      } else if (Chars.isSpace(c)) {
        at = spaces(raw, at);
      } else {
        out.append(c);
        afterTag = false;
        at++;
      }
    }
    Arrays.fill(became, done, raw.length() + 1, out.length());
    marked(piece, became);
  }

  /// The marks a line brings along, where its characters went.
  private void marked(Piece piece, int[] became) {
    for (Piece.Row row : piece.rows()) {
      for (StyledRange mark : source.apply(row.line())) {
        int shift = row.at() - row.from();
        int start = became[Math.clamp(mark.start() + shift, 0, became.length - 1)];
        int end = became[Math.clamp(mark.end() + shift, 0, became.length - 1)];
        if (start < end) {
          marks.add(new StyledRange(start, end, mark.style(), mark.target()));
        }
      }
    }
  }

  private int spaces(String raw, int from) {
    int end = from;
    while (end < raw.length() && Chars.isSpace(raw.charAt(end))) {
      end++;
    }
    if (kind == Kind.CELL && raw.substring(from, end).indexOf('\n') >= 0) {
      out.append('\n');
      return end;
    }
    boolean beforeTag = raw.startsWith("<su", end);
    if (beforeTag || afterTag && !out.isEmpty()) {
      return end;
    }
    int before = out.isEmpty() ? 0 : out.codePointBefore(out.length());
    int after = raw.codePointAt(end);
    boolean narrow = raw.substring(from, end).indexOf('\u3000') < 0;
    boolean gap =
        narrow
            && (Chars.isHan(before) && Chars.isLatin(after)
                || Chars.isLatin(before) && Chars.isHan(after))
            && !isWithinNumber(raw, from, end);
    boolean padding = kind == Kind.PADDED && Chars.isHan(before) && Chars.isHan(after);
    if (gap || padding || kind == Kind.CELL && formerLineEnd(raw, from, end)) {
      return end;
    }
    boolean words = Chars.isLatin(before) && Chars.isLatin(after);
    if (kind == Kind.TITLE && narrow && !words && !betweenIssuers(raw, end)) {
      breakLine(raw, end);
      return end;
    }
    out.append(raw, from, end);
    return end;
  }

  /// 〔2026〕3 号: a space within a 发文字号 is a fault of its text, for a rule to tell of.
  private static boolean isWithinNumber(String raw, int from, int to) {
    if (raw.charAt(to) != '号') {
      return false;
    }
    int serial = from;
    while (serial > 0 && Character.isDigit(raw.charAt(serial - 1))) {
      serial--;
    }
    return serial > 0 && serial < from && "〕]］】".indexOf(raw.charAt(serial - 1)) >= 0;
  }

  /// In a cell, a space between two runs of Han, or after a dash inside a span of dates.
  private static boolean formerLineEnd(String raw, int from, int to) {
    boolean han =
        from >= 2
            && to + 2 <= raw.length()
            && Chars.isHan(raw.charAt(from - 1))
            && Chars.isHan(raw.charAt(from - 2))
            && Chars.isHan(raw.charAt(to))
            && Chars.isHan(raw.charAt(to + 1));
    boolean dates =
        from >= 1 && "-—–".indexOf(raw.charAt(from - 1)) >= 0 && Character.isDigit(raw.charAt(to));
    return han || dates;
  }

  /// Joint issuers are parted by a space that is part of the title: 甲市财政局 甲市教育局关于…
  private boolean betweenIssuers(String raw, int next) {
    int about = raw.indexOf("关于", next);
    String after = raw.substring(next, about < 0 ? raw.length() : about).strip();
    return !out.toString().contains("关于") && isOrgan(out.toString()) && isOrgan(after);
  }

  private static boolean isOrgan(String name) {
    return name.matches(".*(委员会|委|会|政府|局|厅|部|院|办公室|办|中心|支队|银行)");
  }

  private void breakLine(String raw, int next) {
    int width = Character.charCount(raw.codePointAt(next));
    marks.add(StyledRange.of(out.length(), out.length() + width, TextStyle.LINE_START));
  }

  /// Length of the tag at a place, 0 when what stands there is no tag of a pair.
  private int tagLength(String raw, int at) {
    for (String tag : List.of("<br>", "<br/>")) {
      if (raw.regionMatches(true, at, tag, 0, tag.length())) {
        return tag.length();
      }
    }
    for (String name : List.of("sup", "sub")) {
      String open = "<" + name + ">";
      String close = "</" + name + ">";
      if (raw.regionMatches(true, at, open, 0, open.length()) && styled.isEmpty()) {
        return raw.toLowerCase(Locale.ROOT).indexOf(close, at) > 0 ? open.length() : 0;
      } else if (raw.regionMatches(true, at, close, 0, close.length()) && styled.equals(name)) {
        return close.length();
      }
    }
    return 0;
  }

  private void tag(String tag) {
    switch (tag) {
      case "<sup>", "<sub>" -> {
        styledFrom = out.length();
        styled = tag.substring(1, 4);
      }
      case "</sup>" -> style(TextStyle.SUPERSCRIPT);
      case "</sub>" -> style(TextStyle.SUBSCRIPT);
      default -> out.append('\n');
    }
    afterTag = !tag.equals("<sup>") && !tag.equals("<sub>");
  }

  private void style(TextStyle style) {
    styled = "";
    if (styledFrom < out.length()) {
      marks.add(StyledRange.of(styledFrom, out.length(), style));
    }
  }
}
