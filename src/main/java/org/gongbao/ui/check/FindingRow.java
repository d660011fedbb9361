package org.gongbao.ui.check;

import org.gongbao.check.Finding;
import org.gongbao.check.engine.CheckReport;

/// A row of the list of findings.
sealed interface FindingRow {
  /// Head of a group.
  ///
  /// @param id what it is known by, also when its findings change
  record Head(String id, String name, int count, boolean folded) implements FindingRow {}

  record Found(Finding finding) implements FindingRow {}

  /// A rule that did not run.
  record NotRun(CheckReport.NotRun rule) implements FindingRow {}
}
