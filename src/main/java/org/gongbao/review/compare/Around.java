package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;

/// Leaves out lines far from any difference.
final class Around {
  private Around() {}

  /// @return empty when nothing differs; else what differs with one line around it
  static List<DiffLine> of(List<DiffLine> lines) {
    if (lines.stream().allMatch(DiffLine::isSame)) {
      return List.of();
    }
    List<DiffLine> shown = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < lines.size(); i++) {
      DiffLine line = lines.get(i);
      boolean near =
          lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).stream()
              .anyMatch(one -> !one.isSame());
      if (line.isSame() && (!near || line instanceof DiffLine.Grid)) {
        left++;
        continue;
      }
      if (left > 0) {
        shown.add(new DiffLine.Gap(left));
        left = 0;
      }
      shown.add(line);
    }
    if (left > 0) {
      shown.add(new DiffLine.Gap(left));
    }
    return List.copyOf(shown);
  }
}
