package org.gongbao.ui.print;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which pages to print, as people write it: `1-4, 7`, `3—`, nothing for all.
final class PageRange {
  private static final Pattern PART =
      Pattern.compile("([0-9]{1,5})?\\s*(?:([-–—~～])\\s*([0-9]{1,5})?)?");

  private PageRange() {}

  /// Page numbers in order, each once; empty when it cannot be read or names no page there is.
  ///
  /// @param pages how many there are
  static Optional<NavigableSet<Integer>> read(String written, int pages) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    if (written.isBlank()) {
      IntStream.rangeClosed(1, pages).forEach(numbers::add);
    }
    for (String part : written.strip().split("[,，、;；]", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      boolean named = matcher.matches() && !part.isBlank();
      if (!named && !written.isBlank()) {
        return Optional.empty();
      }
      if (named) {
        int from = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        int last = matcher.group(3) == null ? pages : Integer.parseInt(matcher.group(3));
        int to = matcher.group(2) == null ? from : last;
        IntStream.rangeClosed(Math.max(1, from), Math.min(to, pages)).forEach(numbers::add);
      }
    }
    return Optional.of(numbers).filter(found -> !found.isEmpty());
  }
}
