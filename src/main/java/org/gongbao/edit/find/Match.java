package org.gongbao.edit.find;

import java.util.List;

/// A stretch of characters that matched.
///
/// @param chars the whole characters it lies in
/// @param groups what each bracket took, from the first on; empty stretches for those that took
///   nothing
public record Match(String chars, int from, int to, List<Span> groups) {
  public Match {
    groups = List.copyOf(groups);
  }

  /// @param from and `to`: UTF-16 offsets
  public record Span(int from, int to) {}

  public String found() {
    return chars.substring(from, to);
  }

  /// What stands before it, at most so many characters.
  public String before(int most) {
    int start = Math.max(0, from - most);
    boolean split = start > 0 && Character.isLowSurrogate(chars.charAt(start));
    return chars.substring(split ? start + 1 : start, from);
  }

  /// What stands after it, at most so many characters.
  public String after(int most) {
    int end = Math.min(chars.length(), to + most);
    boolean split = end < chars.length() && Character.isLowSurrogate(chars.charAt(end));
    return chars.substring(to, split ? end - 1 : end);
  }

  /// What a group took; 0 is the whole.
  String group(int number) {
    if (number == 0) {
      return found();
    }
    Span span = groups.get(number - 1);
    return chars.substring(span.from(), span.to());
  }
}
