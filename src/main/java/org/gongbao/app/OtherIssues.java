package org.gongbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.store.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What rules know of the other issues of a library. An issue is read once, and again only after it
/// changed. Any thread; the first time takes long.
final class OtherIssues {
  private static final Logger LOG = LoggerFactory.getLogger(OtherIssues.class);

  private final Library library;
  private final Map<NodeId, Known> known = new HashMap<>();

  OtherIssues(Library library) {
    this.library = library;
  }

  /// @param revision it was read at
  private record Known(long revision, PastIssue issue) {}

  synchronized Past beside(NodeId issue) {
    List<PastIssue> others = new ArrayList<>();
    for (IssueSummary summary : library.reader().issues()) {
      if (!summary.id().equals(issue)) {
        others.add(known(summary));
      }
    }
    return Past.of(others);
  }

  private PastIssue known(IssueSummary summary) {
    Known before = known.get(summary.id());
    if (before != null && before.revision() == summary.revision()) {
      return before.issue();
    }
    PastIssue now = read(summary);
    known.put(summary.id(), new Known(summary.revision(), now));
    return now;
  }

  /// One that cannot be read counts by its number alone: it must not stop the checks of another.
  private PastIssue read(IssueSummary summary) {
    try {
      return PastIssue.of(library.reader().outline(summary.id()));
    } catch (ProblemException unreadable) {
      LOG.warn("issue {} left out of the checks of others", summary.id().value());
      return PastIssue.numbered(summary.id(), summary.number());
    }
  }
}
