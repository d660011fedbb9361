package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;

/// Takes the signs of Markdown out of the lines of a Markdown file and keeps what they say. Every
/// line keeps its number. Heading signs stay: the readers know them, and know not to trust their
/// depth.
final class Markdown {
  private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:[-*+]\\s+|(?:>\\s?)+)(?=\\S)");
  private static final Pattern DELIMITER = Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|?)+\\s*");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]\\[]*)\\]\\([^()\\s]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\w])(\\*)(?=[^\\s*])([^*]+?)(?<=\\S)\\1(?!\\*)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Loss> remarks;
  private boolean inComment;

  private Markdown(SourceText source) {
    this.remarks = new ArrayList<>(source.remarks());
  }

  /// The same source, its signs read; any other than a Markdown file as it is.
  static SourceText read(SourceText source) {
    if (!source.name().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mkd)")) {
      return source;
    }
    Markdown markdown = new Markdown(source);
    List<String> texts = source.texts();
    for (int i = 0; i < texts.size(); i++) {
      markdown.lines.add(markdown.line(texts, i));
    }
    return new SourceText(
        source.name(),
        source.charset(),
        source.paragraphs(),
        markdown.lines,
        source.tables(),
        source.pictures(),
        markdown.remarks);
  }

  private SourceLine line(List<String> texts, int index) {
    String text = withoutComments(texts.get(index), index + 1);
    if (text.indexOf('|') >= 0 && isTable(texts, index)) {
      return DELIMITER.matcher(text).matches() ? SourceLine.EMPTY : marked(row(text));
    }
    Matcher bullet = BULLET.matcher(text);
    boolean rule = text.matches("\\s*([-*_]\\s*){3,}");
    return marked(bullet.find() && !rule ? bullet.group(1) + text.substring(bullet.end()) : text);
  }

  /// A comment is no text, on one line or over several.
  private String withoutComments(String line, int number) {
    StringBuilder kept = new StringBuilder();
    String rest = line;
    while (!rest.isEmpty()) {
      int sign = rest.indexOf(inComment ? "-->" : "<!--");
      String before = sign < 0 ? rest : rest.substring(0, sign);
      if (inComment) {
        comment(before, number);
      } else {
        kept.append(before);
      }
      rest = sign < 0 ? "" : rest.substring(sign + (inComment ? 3 : 4));
      inComment = sign >= 0 != inComment;
    }
    return kept.toString();
  }

  /// Words for people are a comment; the marks of programs are not.
  private void comment(String text, int number) {
    if (!text.isBlank()) {
      boolean words = text.codePoints().anyMatch(Chars::isHan);
      LossReport.Kind kind = words ? LossReport.Kind.COMMENT : LossReport.Kind.FURNITURE;
      remarks.add(new Loss(kind, number, text.strip()));
    }
  }

  /// Lines with bars belong to a table when a line of dashes parts its head from its rows.
  private static boolean isTable(List<String> texts, int index) {
    for (int i = index; i >= 0 && texts.get(i).indexOf('|') >= 0; i--) {
      if (DELIMITER.matcher(texts.get(i)).matches()) {
        return true;
      }
    }
    return index + 1 < texts.size()
        && texts.get(index + 1).indexOf('|') >= 0
        && DELIMITER.matcher(texts.get(index + 1)).matches();
  }

  private static String row(String text) {
    String inside = text.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip());
    }
    return String.join("\t", cells);
  }

  private static SourceLine marked(String text) {
    List<StyledRange> marks = new ArrayList<>();
    String plain = LINK.matcher(text).replaceAll("$1");
    plain = taken(plain, STRONG, TextStyle.STRONG, marks);
    plain = taken(plain, EMPHASIS, TextStyle.KAI, marks);
    if (marks.isEmpty()) {
      plain = ESCAPE.matcher(plain).replaceAll("$1");
    }
    return new SourceLine(plain, marks, Look.PLAIN);
  }

  /// Takes the signs of one kind out; marks made before move with the text.
  private static String taken(
      String text, Pattern signs, TextStyle style, List<StyledRange> marks) {
    String rest = text;
    for (Matcher m = signs.matcher(rest); m.find(); m = signs.matcher(rest)) {
      int width = m.group(1).length();
      int open = m.start();
      int close = m.end() - width;
      rest = rest.substring(0, open) + m.group(2) + rest.substring(m.end());
      marks.replaceAll(mark -> moved(mark, open, close, width));
      marks.add(StyledRange.of(open, close - width, style));
    }
    return rest;
  }

  private static StyledRange moved(StyledRange mark, int open, int close, int width) {
    return StyledRange.of(
        mark.start() - taken(mark.start(), open, close, width),
        mark.end() - taken(mark.end(), open, close, width),
        mark.style());
  }

  private static int taken(int offset, int open, int close, int width) {
    return (offset > open ? width : 0) + (offset > close ? width : 0);
  }
}
