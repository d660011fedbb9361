package org.gongbao.ui.check;

import org.gongbao.check.Finding;
import org.gongbao.check.Severity;

/// A row of the list of findings.
sealed interface FindingRow {
  /// Head of a group.
  ///
  /// @param id what it is known by, also when its findings change
  record Head(String id, String name, int count, boolean folded) implements FindingRow {}

  /// @param excerpt the characters among those around them
  /// @param where as one says it
  record Found(Finding finding, String message, Excerpt excerpt, String item, String where)
      implements FindingRow {
    Severity severity() {
      return finding.severity();
    }
  }

  /// A rule that did not run.
  record NotRun(String rule, String why) implements FindingRow {}
}
