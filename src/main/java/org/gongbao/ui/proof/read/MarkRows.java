package org.gongbao.ui.proof.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.ui.proof.mark.MarkWords;

/// The marks of a reader as they are listed.
final class MarkRows {
  private MarkRows() {}

  /// @param number in the order they were made
  record MarkRow(int number, ReturnedMark returned) {
    Mark mark() {
      return returned.mark();
    }

    MarkId id() {
      return returned.mark().id();
    }
  }

  /// Which marks are listed.
  enum Shown {
    ALL,
    STANDING,
    WORDS,
    WITHDRAWN
  }

  /// By place.
  static List<MarkRow> sorted(Tree base, List<ReturnedMark> made) {
    Map<MarkId, Integer> order = new HashMap<>();
    new Collation(base, made.stream().map(ReturnedMark::mark).toList())
        .marks()
        .forEach(mark -> order.put(mark.id(), order.size()));
    List<MarkRow> rows = new ArrayList<>();
    for (ReturnedMark one : made) {
      rows.add(new MarkRow(rows.size() + 1, one));
    }
    rows.sort(Comparator.comparingInt(row -> order.getOrDefault(row.id(), order.size())));
    return List.copyOf(rows);
  }

  static boolean isShown(MarkRow row, Shown shown, String sought, MarkWords words) {
    boolean kind =
        switch (shown) {
          case ALL -> true;
          case STANDING -> !row.returned().withdrawn();
          case WORDS -> !row.returned().withdrawn() && !row.mark().isChange();
          case WITHDRAWN -> row.returned().withdrawn();
        };
    String all = words.line(row.mark()) + " " + row.mark().remark().reason();
    return kind && all.toLowerCase(Locale.ROOT).contains(sought.strip().toLowerCase(Locale.ROOT));
  }
}
