package org.gongbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerLines;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.store.Library;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is known of the issues of a library without reading them whole: for rules that compare, and
/// for the ledger of numbers. An issue is read once, and again only after it changed. Any thread;
/// the first time takes long.
final class OtherIssues {
  private static final Logger LOG = LoggerFactory.getLogger(OtherIssues.class);
  private static final int STEP = 8;

  private final Library library;
  private final Map<NodeId, Known> known = new HashMap<>();
  private @Nullable Made made;

  OtherIssues(Library library) {
    this.library = library;
  }

  /// @param revision it was read at
  /// @param items what stands in it
  /// @param lines empty when it could not be read
  private record Known(
      long revision, PastIssue issue, List<Present> items, Optional<List<LedgerLine>> lines) {}

  /// What stands in all issues, the oldest issue first.
  List<Twice.There> items() {
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

  Past beside(NodeId issue) {
    List<PastIssue> others = new ArrayList<>();
    for (IssueSummary summary : library.reader().issues()) {
      if (!summary.id().equals(issue)) {
        others.add(known(summary).issue());
      }
    }
    return Past.of(others);
  }

  /// A ledger and what it was made of.
  private record Made(List<Known> of, Map<String, String> agencies, Ledger ledger) {}

  /// 发文字号台账; made again only after something changed.
  ///
  /// @param agencies of the register of codes
  /// @return empty when cancelled; what was read by then is kept
  Optional<Ledger> ledger(Map<String, String> agencies, Tasks.Progress progress) {
    List<Known> all = new ArrayList<>();
    List<IssueNumber> unread = new ArrayList<>();
    List<IssueSummary> issues = library.reader().issues();
    for (IssueSummary issue : issues) {
      if (progress.isCancelled()) {
        return Optional.empty();
      }
      if (all.size() % STEP == 0) {
        progress.at(all.size(), issues.size());
      }
      Known one = known(issue);
      all.add(one);
      if (one.lines().isEmpty()) {
        unread.add(issue.number());
      }
    }
    return Optional.of(made(all, agencies, unread));
  }

  /// The same.
  ///
  /// @param codes lines of the register of codes
  Optional<Ledger> ledger(List<Entry> codes, Tasks.Progress progress) {
    Map<String, String> agencies = new LinkedHashMap<>();
    codes.forEach(
        line -> agencies.putIfAbsent(line.get(Column.CODE), line.get(Column.ORGANISATION)));
    return ledger(agencies, progress);
  }

  private synchronized Ledger made(
      List<Known> all, Map<String, String> agencies, List<IssueNumber> unread) {
    Made before = made;
    if (before != null && before.agencies().equals(agencies) && areSame(before.of(), all)) {
      return before.ledger();
    }
    List<LedgerLine> lines = new ArrayList<>();
    all.forEach(one -> one.lines().ifPresent(lines::addAll));
    Ledger now = Ledger.of(lines, agencies).without(unread);
    made = new Made(all, agencies, now);
    return now;
  }

  private static boolean areSame(List<Known> before, List<Known> now) {
    boolean same = before.size() == now.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = before.get(i) == now.get(i);
    }
    return same;
  }

  /// One at a time, so that two that ask at once read each issue once and take turns.
  private synchronized Known known(IssueSummary summary) {
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
      return new Known(
          summary.revision(),
          PastIssue.of(outline),
          Present.of(outline),
          Optional.of(LedgerLines.of(outline)));
    } catch (ProblemException unreadable) {
      LOG.warn("issue {} left out of what is known of others", summary.id().value());
      return new Known(
          summary.revision(),
          PastIssue.numbered(summary.id(), summary.number()),
          List.of(),
          Optional.empty());
    }
  }
}
