package org.gongbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Correction;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.Printed;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.store.Gist;
import org.gongbao.store.Library;
import org.gongbao.store.Outline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is known of the issues of a library without reading them whole: for rules that compare, and
/// for the ledger of numbers. An issue is read once, and again only after it changed; what was read
/// is kept in the library. Any thread; the first time in an older library takes long.
final class OtherIssues {
  private static final Logger LOG = LoggerFactory.getLogger(OtherIssues.class);
  private static final int STEP = 8;

  private final Library library;
  private final Autosave autosave;
  private final Map<NodeId, Known> known = new HashMap<>();
  private final Map<NodeId, Noted> noted = new HashMap<>();
  private final List<Gist> unkept = new ArrayList<>();
  private @Nullable Map<NodeId, Gist> kept;
  private @Nullable Made made;
  private @Nullable Text text;

  /// @param autosave keeps what was read for the next time
  OtherIssues(Library library, Autosave autosave) {
    this.library = library;
    this.autosave = autosave;
  }

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
    keep();
    return items;
  }

  /// @param starts pages the items of an issue begin on, as far as they are known
  Past beside(NodeId issue, Function<NodeId, Map<NodeId, Integer>> starts) {
    List<PastIssue> others = new ArrayList<>();
    for (IssueSummary summary : library.reader().issues()) {
      if (!summary.id().equals(issue)) {
        others.add(known(summary).issue());
      }
    }
    keep();
    Map<NodeId, Issue> corrected = corrected(issue);
    Map<NodeId, Map<NodeId, Integer>> printed = new HashMap<>();
    corrected.keySet().forEach(id -> printed.put(id, starts.apply(id)));
    return Past.of(others, id -> Optional.ofNullable(corrected.get(id)).or(() -> text(id)))
        .printed(
            id -> {
              Map<NodeId, Integer> known = printed.getOrDefault(id, Map.of());
              return known.isEmpty() ? starts.apply(id) : known;
            });
  }

  /// Issues an issue corrects, read while the library is sure to be open.
  private Map<NodeId, Issue> corrected(NodeId issue) {
    Map<NodeId, Issue> corrected = new HashMap<>();
    if (library.reader().issues().stream().anyMatch(one -> one.id().equals(issue))) {
      for (Notice notice : library.reader().notices(issue)) {
        for (Correction one : notice.corrections().corrections()) {
          text(one.issue()).ifPresent(text -> corrected.put(one.issue(), text));
        }
      }
    }
    return corrected;
  }

  /// An issue whose text was asked for last.
  private record Text(long revision, Issue issue) {}

  private synchronized Optional<Issue> text(NodeId id) {
    Optional<IssueSummary> summary =
        library.reader().issues().stream().filter(issue -> issue.id().equals(id)).findFirst();
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Text known = text;
    if (known == null
        || !known.issue().id().equals(id)
        || known.revision() != summary.get().revision()) {
      try {
        known = new Text(summary.get().revision(), library.reader().issue(id).tree().issue());
      } catch (ProblemException unreadable) {
        LOG.warn("issue {} cannot be compared with its corrections", id.value());
        return Optional.empty();
      }
      text = known;
    }
    return Optional.of(known.issue());
  }

  /// The lines of an issue, and where they are printed.
  private record Lines(Known known, KeptPages pages) {
    boolean isSame(Lines other) {
      return known == other.known && pages.equals(other.pages);
    }

    List<LedgerLine> paged() {
      return known.lines().orElse(List.of()).stream().map(pages::paged).toList();
    }
  }

  /// A ledger and what it was made of.
  private record Made(
      List<Lines> of,
      Map<String, String> agencies,
      Map<NodeId, List<Printed>> corrections,
      Ledger ledger) {}

  /// What the notices of an issue correct.
  private record Noted(long revision, List<Notice> notices) {}

  /// Where items are corrected, by item.
  private Map<NodeId, List<Printed>> corrections(
      List<IssueSummary> issues, Function<IssueSummary, KeptPages> pages) {
    Map<NodeId, List<Printed>> corrections = new LinkedHashMap<>();
    for (IssueSummary issue : issues) {
      for (Notice notice : notices(issue)) {
        Integer page = pages.apply(issue).of().get(notice.id());
        Printed by =
            new Printed(
                issue.id(), issue.number(), notice.id(), page == null ? "" : page.toString());
        notice.corrections().corrections().stream()
            .map(Correction::item)
            .distinct()
            .forEach(item -> corrections.computeIfAbsent(item, no -> new ArrayList<>()).add(by));
      }
    }
    return corrections;
  }

  private synchronized List<Notice> notices(IssueSummary issue) {
    Noted before = noted.get(issue.id());
    if (before == null || before.revision() != issue.revision()) {
      List<Notice> correcting =
          library.reader().notices(issue.id()).stream()
              .filter(notice -> !notice.corrections().corrections().isEmpty())
              .toList();
      before = new Noted(issue.revision(), correcting);
      noted.put(issue.id(), before);
    }
    return before.notices();
  }

  /// 发文字号台账; made again only after something changed.
  ///
  /// @return empty when cancelled; what was read by then is kept
  Optional<Ledger> ledger(LedgerSources beside, Tasks.Progress progress) {
    List<Lines> all = new ArrayList<>();
    List<IssueNumber> unread = new ArrayList<>();
    List<IssueSummary> issues = library.reader().issues();
    for (IssueSummary issue : issues) {
      if (progress.isCancelled()) {
        keep();
        return Optional.empty();
      }
      if (all.size() % STEP == 0) {
        progress.at(all.size(), issues.size());
      }
      Known one = known(issue);
      all.add(new Lines(one, beside.pages().apply(issue)));
      if (one.lines().isEmpty()) {
        unread.add(issue.number());
      }
    }
    keep();
    return Optional.of(made(all, beside.agencies(), corrections(issues, beside.pages()), unread));
  }

  private synchronized Ledger made(
      List<Lines> all,
      Map<String, String> agencies,
      Map<NodeId, List<Printed>> corrections,
      List<IssueNumber> unread) {
    Made before = made;
    if (before != null
        && before.agencies().equals(agencies)
        && before.corrections().equals(corrections)
        && areSame(before.of(), all)) {
      return before.ledger();
    }
    List<LedgerLine> lines = new ArrayList<>();
    all.forEach(one -> lines.addAll(one.paged()));
    Ledger now = Ledger.of(lines, agencies).corrected(corrections).without(unread);
    made = new Made(all, agencies, corrections, now);
    return now;
  }

  private static boolean areSame(List<Lines> before, List<Lines> now) {
    boolean same = before.size() == now.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = before.get(i).isSame(now.get(i));
    }
    return same;
  }

  /// One at a time, so that two that ask at once read each issue once and take turns.
  private synchronized Known known(IssueSummary summary) {
    Known before = known.get(summary.id());
    if (before != null && before.revision() == summary.revision()) {
      return before;
    }
    Known now = kept(summary).orElseGet(() -> read(summary));
    known.put(summary.id(), now);
    return now;
  }

  private Optional<Known> kept(IssueSummary summary) {
    Map<NodeId, Gist> all = kept;
    if (all == null) {
      all = gists();
      kept = all;
    }
    return Optional.ofNullable(all.remove(summary.id()))
        .filter(gist -> gist.revision() == summary.revision())
        .flatMap(KnownReader::read);
  }

  private Map<NodeId, Gist> gists() {
    Map<NodeId, Gist> all = new HashMap<>();
    try {
      library.reader().gists(KnownWriter.FORM).forEach(gist -> all.put(gist.issue(), gist));
    } catch (ProblemException unreadable) {
      LOG.warn("nothing kept of issues can be read", unreadable);
    }
    return all;
  }

  /// One that cannot be read counts by its number alone: it must not stop the checks of another.
  private Known read(IssueSummary summary) {
    try {
      Outline outline = library.reader().outline(summary.id());
      Known now = Known.of(outline.issue(), outline.revision());
      Gist gist = new Gist(summary.id(), now.revision(), KnownWriter.write(now));
      // What would come back otherwise than it was read is read again instead.
      if (KnownReader.read(gist).equals(Optional.of(now))) {
        unkept.add(gist);
      }
      return now;
    } catch (ProblemException unreadable) {
      LOG.warn("issue {} left out of what is known of others", summary.id().value());
      return new Known(
          summary.revision(),
          PastIssue.numbered(summary.id(), summary.number()),
          List.of(),
          Optional.empty());
    }
  }

  /// Nothing depends on it: what cannot be kept is read again next time.
  private void keep() {
    List<Gist> now;
    synchronized (this) {
      now = List.copyOf(unkept);
      unkept.clear();
    }
    if (!now.isEmpty() && library.readOnly().isEmpty()) {
      autosave.soon(() -> keep(now));
    }
  }

  /// On the writing thread.
  private void keep(List<Gist> gists) {
    try {
      library.writer().keepGists(KnownWriter.FORM, gists);
    } catch (ProblemException unwritable) {
      LOG.warn("what is known of {} issues not kept", gists.size(), unwritable);
    }
  }
}
