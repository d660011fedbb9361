package org.gongbao.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;

/// Text of one block as it comes in, with the looks of its parts. White space is taken together as
/// browsers do, but for a line end of the file between two Han characters, which is nothing.
final class Inline {
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private boolean space;
  private boolean lineEnd;

  /// @param from where in the text it begins
  private record Part(int from, Style style) {}

  void append(String raw, Style style) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' && style.literal()) {
        lineBreak();
      } else if (" \t\n\r\f".indexOf(c) >= 0 && !style.literal()) {
        space = true;
        lineEnd |= c == '\n';
      } else if (c != '\r') {
        spaceBefore(c);
        look(style);
        text.append(c == '\t' ? ' ' : c);
      }
    }
  }

  private void spaceBefore(char c) {
    boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    if (space && !atStart && !(lineEnd && isWide(c) && isWide(text.charAt(text.length() - 1)))) {
      text.append(' ');
    }
    space = false;
    lineEnd = false;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFFEF || "“”‘’—…".indexOf(c) >= 0;
  }

  private void look(Style style) {
    if (parts.isEmpty() || !parts.getLast().style().equals(style)) {
      parts.add(new Part(text.length(), style));
    }
  }

  void lineBreak() {
    breaks.add(text.length());
    text.append('\n');
    space = false;
    lineEnd = false;
  }

  /// True when no character came in, not even a line break.
  boolean isUntouched() {
    return text.isEmpty();
  }

  /// Hands out the lines the block makes and begins anew. A block that shows nothing makes none.
  List<SourceLine> take(Style block) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    int lastPiece = -1;
    int from = 0;
    breaks.add(text.length());
    for (int end : breaks) {
      String piece = text.substring(from, end);
      if (shows(piece)) {
        boolean parted =
            lastPiece >= 0
                && (lastPiece + 1 < from
                        && !shows(text.substring(lastEnd(lastPiece), from))
                        && text.substring(lastEnd(lastPiece), from).length() > 1
                    || Breaks.endsParagraph(
                        text.substring(lastPiece, lastEnd(lastPiece)), piece, block.align()));
        if (parted) {
          lines.add(line(start, lastEnd(lastPiece), block));
          start = from;
        } else if (lastPiece < 0) {
          start = from;
        }
        lastPiece = from;
      }
      from = Math.min(end + 1, text.length());
    }
    if (lastPiece >= 0) {
      lines.add(line(start, lastEnd(lastPiece), block));
    }
    clear();
    return lines;
  }

  /// End of the piece that begins here.
  private int lastEnd(int piece) {
    return breaks.stream().filter(at -> at >= piece).findFirst().orElse(text.length());
  }

  static boolean shows(String text) {
    return text.chars()
        .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF);
  }

  private void clear() {
    text.setLength(0);
    parts.clear();
    breaks.clear();
    space = false;
    lineEnd = false;
  }

  private SourceLine line(int from, int to, Style block) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    String chars = text.substring(from, end);
    int limit = end;
    boolean strong = all(from, limit, Style::strong);
    boolean kai = all(from, limit, Style::kai);
    List<StyledRange> marks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int first = Math.max(from, parts.get(i).from()) - from;
      int last = Math.min(limit, i + 1 < parts.size() ? parts.get(i + 1).from() : limit) - from;
      if (first < last) {
        marks(parts.get(i).style(), strong, kai)
            .forEach(style -> marks.add(StyledRange.of(first, last, style)));
      }
    }
    Look look =
        new Look(block.align(), strong, size(from, limit), block.level(), Look.Part.BODY, "");
    return new SourceLine(chars, joined(marks), look);
  }

  private static List<TextStyle> marks(Style style, boolean allStrong, boolean allKai) {
    List<TextStyle> marks = new ArrayList<>();
    TextStyle script = style.script();
    if (script != null) {
      marks.add(script);
    }
    if (style.strong() && !allStrong) {
      marks.add(TextStyle.STRONG);
    }
    if (style.kai() && !allKai) {
      marks.add(TextStyle.KAI);
    }
    return marks;
  }

  /// Neighbours of one style become one.
  private static List<StyledRange> joined(List<StyledRange> marks) {
    List<StyledRange> joined = new ArrayList<>();
    for (TextStyle style : TextStyle.values()) {
      StyledRange open = null;
      for (StyledRange mark : marks) {
        if (mark.style() != style) {
          continue;
        }
        if (open != null && open.end() == mark.start()) {
          open = StyledRange.of(open.start(), mark.end(), style);
        } else {
          if (open != null) {
            joined.add(open);
          }
          open = mark;
        }
      }
      if (open != null) {
        joined.add(open);
      }
    }
    return joined;
  }

  private boolean all(int from, int to, Predicate<Style> has) {
    for (int i = 0; i < parts.size(); i++) {
      int first = Math.max(from, parts.get(i).from());
      int last = Math.min(to, i + 1 < parts.size() ? parts.get(i + 1).from() : to);
      if (first < last && shows(text.substring(first, last)) && !has.test(parts.get(i).style())) {
        return false;
      }
    }
    return true;
  }

  /// Size of most of its type.
  private int size(int from, int to) {
    int best = 0;
    int longest = 0;
    for (int i = 0; i < parts.size(); i++) {
      int first = Math.max(from, parts.get(i).from());
      int last = Math.min(to, i + 1 < parts.size() ? parts.get(i + 1).from() : to);
      if (last - first > longest) {
        longest = last - first;
        best = parts.get(i).style().size();
      }
    }
    return Math.max(0, best);
  }
}
