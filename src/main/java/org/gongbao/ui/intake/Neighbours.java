package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.exchange.Label;

/// Finds lines of one label that follow each other, blank ones left aside.
///
/// @param verdicts what a line counts as
record Neighbours(Sheet sheet, Function<LineRow, Optional<Verdict>> verdicts) {

  /// The line and those of the label above and below it without another between.
  List<Integer> of(int line, Label label) {
    List<Integer> found = new ArrayList<>(List.of(line));
    collect(line, -1, label, found);
    collect(line, 1, label, found);
    return found;
  }

  private void collect(int line, int step, Label label, List<Integer> found) {
    for (int at = line + step; at >= 1 && at <= sheet.rows().size(); at += step) {
      Optional<Verdict> verdict = verdicts.apply(sheet.row(at));
      if (verdict.filter(v -> v.label() != label).isPresent()) {
        return;
      }
      if (verdict.isPresent()) {
        found.add(at);
      }
    }
  }
}
