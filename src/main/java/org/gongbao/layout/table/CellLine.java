package org.gongbao.layout.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Type.Align;

/// One line of a cell as written. It is set once without a margin, to know how wide it is and where
/// it can be broken; what it takes at any width is then reckoned, not set.
final class CellLine {
  /// Wider than any page, and far from the end of integers.
  private static final int ENDLESS = 1 << 26;

  /// A label is hung out only where it takes at most this part of the width.
  private static final int HANG_SHARE = 4;

  private static final Pattern NUMBER =
      Pattern.compile("([-−+]?[0-9][0-9,，]*)(?:[.．][0-9]+)?[%％‰]?");

  private final Passage passage;
  private final List<SetLine> natural;
  private final int width;
  // of each cluster: where it starts, where it ends as the last of a line, and whether a line may
  // begin with it
  private final int[] starts;
  private final int[] ends;
  private final boolean[] begins;
  private final int hang;
  private final OptionalInt point;

  private CellLine(Passage passage, List<SetLine> natural) {
    this.passage = passage;
    this.natural = natural;
    width = natural.stream().mapToInt(SetLine::width).sum();
    List<Glyphs> runs = natural.stream().flatMap(line -> line.runs().stream()).toList();
    String chars = runs.stream().map(Glyphs::chars).collect(Collectors.joining());
    int count = runs.stream().mapToInt(Glyphs::count).sum();
    starts = new int[count];
    ends = new int[count];
    begins = new boolean[count];
    int at = 0;
    int offset = 0;
    int origin = 0;
    int label = ListLabel.length(chars);
    int hung = 0;
    for (SetLine line : natural) {
      for (Glyphs run : line.runs()) {
        for (int glyph = 0; glyph < run.count(); glyph++) {
          int end = offset + run.cluster(glyph).length();
          boolean shrinks = Tokens.shrinksAtEnd(chars.codePointBefore(end));
          starts[at] = origin + run.x(glyph);
          ends[at] = starts[at] + run.advance(glyph) / (shrinks ? 2 : 1);
          begins[at] = at > 0 && Tokens.mayBreak(chars, offset);
          hung = offset == label ? starts[at] : hung;
          offset = end;
          at++;
        }
      }
      origin += line.width();
    }
    hang = hung;
    point = point(chars);
  }

  static CellLine of(Passage passage, LineSetter setter) {
    return new CellLine(
        passage,
        passage.text().isEmpty()
            ? List.of(SetLine.EMPTY)
            : setter.set(List.of(passage), ParagraphForm.of(ENDLESS, Align.LEFT)));
  }

  /// Width it takes when it is not broken.
  int width() {
    return width;
  }

  /// Width of the widest part a line may not end in.
  int token() {
    int widest = 0;
    int first = 0;
    for (int i = 0; i < starts.length; i++) {
      if (begins[i]) {
        first = i;
      }
      widest = Math.max(widest, ends[i] - starts[first]);
    }
    return widest;
  }

  /// How many lines it takes at a width, as reckoned.
  int lines(int room) {
    int count = 0;
    int at = 0;
    while (at < starts.length) {
      int limit = starts[at] + (count == 0 ? room : room - hang(room));
      at = next(at, limit);
      count++;
    }
    return Math.max(1, count);
  }

  /// The lines it takes at a width.
  List<SetLine> set(LineSetter setter, int room, Align align) {
    if (natural.size() == 1 && width <= room) {
      return natural;
    }
    return setter.set(List.of(passage), new ParagraphForm(room, 0, hang(room), align));
  }

  /// Where the decimal point of a number stands, or would; empty for any other text.
  OptionalInt point() {
    return point;
  }

  private OptionalInt point(String chars) {
    Matcher number = NUMBER.matcher(chars);
    if (!number.matches()) {
      return OptionalInt.empty();
    }
    int offset = number.end(1);
    return OptionalInt.of(offset < starts.length ? starts[offset] : width);
  }

  private int hang(int room) {
    return hang <= room / HANG_SHARE ? hang : 0;
  }

  /// First cluster of the line after the one that begins at `from`.
  private int next(int from, int limit) {
    if (ends[ends.length - 1] <= limit) {
      return ends.length;
    }
    int low = from;
    int high = ends.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end > from && !begins[end]) {
      end--;
    }
    return end > from ? end : Math.max(low, from + 1);
  }
}
