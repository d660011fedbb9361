package org.gongbao.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// 行文: characters and their marks. Gaps, padding and line ends that layout makes are never in here;
/// spaces the original has are.
///
/// Offsets are UTF-16 and never point inside a surrogate pair. Marks are kept sorted and merged, so
/// equal texts are `equals`. A line feed stands only where one text holds several lines (a table
/// cell, a post with several titles).
///
/// @param marks sorted by start, then style; touching ranges of one style are one range
public record Text(String chars, List<StyledRange> marks) {
  public static final Text EMPTY = new Text("", List.of());

  private static final Comparator<StyledRange> ORDER =
      Comparator.comparing(StyledRange::style)
          .thenComparing(StyledRange::target)
          .thenComparingInt(StyledRange::start);
  private static final Comparator<StyledRange> PRINTED =
      Comparator.comparingInt(StyledRange::start)
          .thenComparing(StyledRange::style)
          .thenComparing(StyledRange::target);

  public Text {
    requireWholePairs(chars);
    marks = normalised(marks);
    for (StyledRange mark : marks) {
      requireBoundary(chars, mark.start());
      requireBoundary(chars, mark.end());
    }
  }

  public static Text of(String chars) {
    return chars.isEmpty() ? EMPTY : new Text(chars, List.of());
  }

  public static Text styled(String chars, TextStyle style) {
    return chars.isEmpty()
        ? EMPTY
        : new Text(chars, List.of(StyledRange.of(0, chars.length(), style)));
  }

  public int length() {
    return chars.length();
  }

  public boolean isEmpty() {
    return chars.isEmpty();
  }

  /// The part between two offsets with the marks inside it.
  public Text slice(int from, int to) {
    requireBoundary(chars, from);
    requireBoundary(chars, to);
    if (from == 0 && to == chars.length()) {
      return this;
    }
    List<StyledRange> kept = new ArrayList<>();
    for (StyledRange mark : marks) {
      int start = Math.max(mark.start(), from);
      int end = Math.min(mark.end(), to);
      if (start < end) {
        kept.add(new StyledRange(start - from, end - from, mark.style(), mark.target()));
      }
    }
    return new Text(chars.substring(from, to), kept);
  }

  public Text plus(Text other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    List<StyledRange> all = new ArrayList<>(marks);
    other.marks.forEach(mark -> all.add(mark.shifted(chars.length())));
    return new Text(chars + other.chars, all);
  }

  /// This text with `[from, to)` replaced.
  public Text replace(int from, int to, Text inserted) {
    return slice(0, from).plus(inserted).plus(slice(to, chars.length()));
  }

  public Text with(StyledRange mark) {
    List<StyledRange> all = new ArrayList<>(marks);
    all.add(mark);
    return new Text(chars, all);
  }

  public boolean has(TextStyle style, int offset) {
    return marks.stream()
        .anyMatch(m -> m.style() == style && m.start() <= offset && offset < m.end());
  }

  /// End of the leading phrase marked [TextStyle#LEAD], 0 when there is none.
  public int leadEnd() {
    return marks.stream()
        .filter(m -> m.style() == TextStyle.LEAD && m.start() == 0)
        .mapToInt(StyledRange::end)
        .findFirst()
        .orElse(0);
  }

  /// True when an offset lies between whole code points of these characters.
  public static boolean isBoundary(String chars, int offset) {
    return offset >= 0
        && offset <= chars.length()
        && !(offset > 0
            && offset < chars.length()
            && Character.isSurrogatePair(chars.charAt(offset - 1), chars.charAt(offset)));
  }

  private static void requireBoundary(String chars, int offset) {
    if (!isBoundary(chars, offset)) {
      throw new IllegalArgumentException("offset " + offset + " of " + chars.length());
    }
  }

  private static void requireWholePairs(String chars) {
    int at = 0;
    while (at < chars.length()) {
      int codePoint = chars.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException("half a surrogate pair at " + at);
      }
      at += Character.charCount(codePoint);
    }
  }

  private static List<StyledRange> normalised(List<StyledRange> marks) {
    if (marks.size() < 2) {
      return List.copyOf(marks);
    }
    List<StyledRange> merged = new ArrayList<>();
    for (StyledRange mark : marks.stream().sorted(ORDER).toList()) {
      StyledRange last = merged.isEmpty() ? mark : merged.getLast();
      if (!merged.isEmpty() && last.sameMark(mark) && mark.start() <= last.end()) {
        int end = Math.max(last.end(), mark.end());
        merged.set(
            merged.size() - 1, new StyledRange(last.start(), end, mark.style(), mark.target()));
      } else {
        merged.add(mark);
      }
    }
    merged.sort(PRINTED);
    return List.copyOf(merged);
  }
}
