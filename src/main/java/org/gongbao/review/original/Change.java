package org.gongbao.review.original;

import java.util.List;

/// Code points from one to another that gave way to others.
record Change(int from, int to, int newFrom, int newTo) {

  /// Up to the end of a later change.
  Change through(Change later) {
    return new Change(from, later.to, newFrom, later.newTo);
  }

  /// Widened so that no number is cut: 12 000 that became 15 000 is not a 2 that became a 5.
  Change wholeNumbers(List<Integer> before, List<Integer> after) {
    int left = 0;
    while (from - left > 0
        && newFrom - left > 0
        && isDigit(before.get(from - left - 1))
        && touchesDigit(before, after)) {
      left++;
    }
    int right = 0;
    while (to + right < before.size()
        && newTo + right < after.size()
        && isDigit(before.get(to + right))
        && touchesDigit(before, after)) {
      right++;
    }
    return new Change(from - left, to + right, newFrom - left, newTo + right);
  }

  private boolean touchesDigit(List<Integer> before, List<Integer> after) {
    return before.subList(from, to).stream().anyMatch(Change::isDigit)
        || after.subList(newFrom, newTo).stream().anyMatch(Change::isDigit);
  }

  private static boolean isDigit(int point) {
    return Character.isDigit(point) || point == '.' || point == '%' || point == '％';
  }
}
