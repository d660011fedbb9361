package org.gongbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;
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
  private record Known(long revision, PastIssue issue, List<Present> items) {}

  /// What stands in all issues, the oldest issue first.
  synchronized List<Twice.There> items() {
    List<Twice.There> items = new ArrayList<>();
    for (IssueSummary summary : library.reader().issues()) {
      for (Present item : known(summary).items()) {
        items.add(
            new Twice.There(
                new Placed(
                    summary.id(), summary.number(), summary.stage(), item.item(), item.title()),
                item));
      }
    }
    return items;
  }

  synchronized Past beside(NodeId issue) {
    List<PastIssue> others = new ArrayList<>();
    for (IssueSummary summary : library.reader().issues()) {
      if (!summary.id().equals(issue)) {
        others.add(known(summary).issue());
      }
    }
    return Past.of(others);
  }

  private Known known(IssueSummary summary) {
    Known before = known.get(summary.id());
    if (before != null && before.revision() == summary.revision()) {
      return before;
    }
    Known now = read(summary);
    known.put(summary.id(), now);
    return now;
  }

  /// One that cannot be read counts by its number alone: it must not stop the checks of another.
  private Known read(IssueSummary summary) {
    try {
      Issue outline = library.reader().outline(summary.id());
      return new Known(summary.revision(), PastIssue.of(outline), Present.of(outline));
    } catch (ProblemException unreadable) {
      LOG.warn("issue {} left out of the checks of others", summary.id().value());
      return new Known(
          summary.revision(), PastIssue.numbered(summary.id(), summary.number()), List.of());
    }
  }
}
