package org.gongbao.app;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.office.PastIssue;
import org.gongbao.model.Issue;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerLines;
import org.gongbao.model.manuscript.Present;

/// What is known of an issue.
///
/// @param revision it was read at
/// @param items what stands in it
/// @param lines empty when it could not be read
record Known(
    long revision, PastIssue issue, List<Present> items, Optional<List<LedgerLine>> lines) {

  /// @param issue its outline is enough
  static Known of(Issue issue, long revision) {
    return new Known(
        revision, PastIssue.of(issue), Present.of(issue), Optional.of(LedgerLines.of(issue)));
  }
}
