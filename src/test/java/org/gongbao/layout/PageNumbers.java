package org.gongbao.layout;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;

/// The quality of pages in numbers, counted from glyph positions alone.
///
/// @param lines of body text that do not end a paragraph
/// @param flush of them that reach the edge of the column
/// @param adjacentMarks pairs of full-width marks side by side in body text
/// @param squeezedMarks of them set in less than two em
/// @param forbidden lines that begin or end with what they may not
public record PageNumbers(
    int pages, int lines, int flush, int adjacentMarks, int squeezedMarks, int forbidden) {
  private static final String OPENERS = "“‘（《〈〔【";
  private static final String CLOSERS = "”’）》〉〕】，。、；：？！";

  static PageNumbers of(Composition composed, HouseStyle style) {
    int lines = 0;
    int flush = 0;
    int adjacent = 0;
    int squeezed = 0;
    int forbidden = 0;
    for (Page page : composed.pages()) {
      for (Frame frame : page.body()) {
        if (frame instanceof TextFrame text && isBody(text)) {
          SetLine line = text.line();
          boolean justified = line.fit().measure() > 0;
          lines += justified ? 1 : 0;
          flush += justified && line.width() == style.area().columnWidth() ? 1 : 0;
          String chars = line.chars().strip();
          boolean starts = line.runs().getFirst().place(0).map(p -> p.offset() > 0).orElse(false);
          forbidden += starts && CLOSERS.indexOf(chars.charAt(0)) >= 0 ? 1 : 0;
          forbidden += justified && OPENERS.indexOf(chars.charAt(chars.length() - 1)) >= 0 ? 1 : 0;
          int[] pairs = pairs(line);
          adjacent += pairs[0];
          squeezed += pairs[1];
        }
      }
    }
    return new PageNumbers(composed.pages().size(), lines, flush, adjacent, squeezed, forbidden);
  }

  private static boolean isBody(TextFrame frame) {
    return (frame.role() == TextRole.BODY || frame.role() == TextRole.CHRONICLE)
        && !frame.line().chars().isBlank();
  }

  /// Adjacent full-width marks, and those of them set in less than 1.85 em: from the origin of the
  /// first's em to the end of the second's, as if neither were at the edge of the line.
  private static int[] pairs(SetLine line) {
    int adjacent = 0;
    int squeezed = 0;
    for (Glyphs run : line.runs()) {
      for (int i = 0; i + 1 < run.count(); i++) {
        char a = run.cluster(i).charAt(0);
        char b = run.cluster(i + 1).charAt(0);
        if (isMark(a) && isMark(b) && !(isOpener(a) && !isOpener(b))) {
          adjacent++;
          int em = run.typeset().size();
          squeezed += run.x(i + 1) - run.x(i) < em * 85 / 100 ? 1 : 0;
        }
      }
    }
    return new int[] {adjacent, squeezed};
  }

  private static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  private static boolean isMark(char c) {
    return isOpener(c) || CLOSERS.indexOf(c) >= 0;
  }

  int flushPer10000() {
    return lines == 0 ? 10_000 : (int) (flush * 10_000L / lines);
  }

  /// The characters of a page in the order they are painted.
  static String text(Composition composed, int page) {
    Page of = composed.pages().get(page - 1);
    return Stream.concat(of.body().stream(), of.furniture().stream())
        .filter(TextFrame.class::isInstance)
        .map(frame -> ((TextFrame) frame).line().chars())
        .collect(Collectors.joining("\n"));
  }
}
