package org.gongbao.exchange.textlayer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters on one baseline, in runs parted by wide gaps.
///
/// @param runs from left to right; none is empty
/// @param baseline down from the top of the page
/// @param size of most of its type
record Row(List<List<Glyph>> runs, float baseline, float size) {
  private static final float GAP = 1.2f;
  private static final float SAME_LINE = 0.35f;
  private static final float SMALL = 0.75f;

  Row {
    runs = List.copyOf(runs);
  }

  /// Rows of the characters of a page, from top to bottom.
  static List<Row> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left));
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty() && !onSameLine(open, glyph)) {
        lines.add(open);
        open = new ArrayList<>();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      lines.add(open);
    }
    return lines.stream().map(Row::row).toList();
  }

  /// Raised and lowered signs are smaller and may stand off further.
  private static boolean onSameLine(List<Glyph> line, Glyph glyph) {
    Glyph last = line.getLast();
    float larger = Math.max(glyph.size(), last.size());
    float smaller = Math.min(glyph.size(), last.size());
    float allowed = smaller < SMALL * larger ? larger * 0.5f : larger * SAME_LINE;
    return glyph.baseline() - last.baseline() < allowed
        && glyph.baseline() - line.getFirst().baseline() < larger;
  }

  private static Row row(List<Glyph> line) {
    line.sort(Comparator.comparingDouble(Glyph::left));
    Glyph main = line.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
    List<List<Glyph>> runs = new ArrayList<>();
    for (Glyph glyph : line) {
      boolean parted =
          runs.isEmpty() || glyph.left() - runs.getLast().getLast().right() > GAP * main.size();
      if (parted) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(glyph);
    }
    return new Row(runs, main.baseline(), main.size());
  }

  /// The row with some of its runs.
  Row with(List<List<Glyph>> some) {
    return new Row(some, baseline, size);
  }

  float left() {
    return runs.getFirst().getFirst().left();
  }

  float right() {
    return runs.getLast().getLast().right();
  }

  boolean isStrong() {
    return runs.stream().flatMap(List::stream).allMatch(Glyph::strong);
  }

  /// All its text, wide gaps as they are in Han characters.
  String text() {
    StringBuilder text = new StringBuilder();
    float end = left();
    for (List<Glyph> run : runs) {
      int wide = Math.round((run.getFirst().left() - end) / size);
      text.append("\u3000".repeat(text.isEmpty() ? 0 : Math.clamp(wide, 1, 8)));
      text.append(text(run, size));
      end = run.getLast().right();
    }
    return text.toString();
  }

  /// The text of a run. Between Latin words a gap is a space; between Han characters only one as
  /// wide as they are.
  static String text(List<Glyph> run, float size) {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : run) {
      float gap = last == null ? 0 : glyph.left() - last.right();
      if (last != null && gap > 0.8f * size) {
        text.append('\u3000');
      } else if (last != null
          && gap > 0.15f * size
          && isLatin(last.text())
          && isLatin(glyph.text())) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    return text.toString();
  }

  private static boolean isLatin(String text) {
    return text.codePointAt(0) < 0x2000;
  }
}
