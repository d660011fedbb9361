package org.gongbao.check.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongbao.check.office.PastDocument.PastNumber;
import org.gongbao.check.read.Names;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;

/// 库内其他各期: what rules know of the issues beside the one they read. Immutable; any thread.
public final class Past {
  public static final Past NONE = new Past(List.of(), issue -> Optional.empty(), issue -> Map.of());

  private final List<PastIssue> issues;
  private final Map<String, List<PastDocument>> byNumber = new HashMap<>();
  private final Map<String, List<PastDocument>> byTitle = new HashMap<>();
  private final Map<String, NavigableMap<Integer, List<PastDocument>>> series = new HashMap<>();
  private final Map<String, NavigableMap<LocalDate, PastMeeting>> meetings = new HashMap<>();
  private final List<Period> chronicles;
  private final Function<NodeId, Optional<Issue>> texts;
  private final Function<NodeId, Map<NodeId, Integer>> starts;

  private Past(
      List<PastIssue> all,
      Function<NodeId, Optional<Issue>> texts,
      Function<NodeId, Map<NodeId, Integer>> starts) {
    this.texts = texts;
    this.starts = starts;
    issues = all.stream().sorted(PastIssue.IN_ORDER).toList();
    issues.forEach(this::index);
    chronicles =
        issues.stream()
            .flatMap(issue -> issue.chronicles().stream())
            .filter(period -> period.from() != null)
            .sorted(Comparator.comparing(Period::from))
            .toList();
  }

  public static Past of(List<PastIssue> issues) {
    return of(issues, issue -> Optional.empty());
  }

  /// @param texts an issue with all it says; asked only for those that are corrected
  public static Past of(List<PastIssue> issues, Function<NodeId, Optional<Issue>> texts) {
    return issues.isEmpty() ? NONE : new Past(issues, texts, issue -> Map.of());
  }

  /// An issue with all it says, as it is in the library.
  public Optional<Issue> text(NodeId issue) {
    return texts.apply(issue);
  }

  /// The same, with what is known of pages.
  ///
  /// @param starts pages the items of an issue begin on; none where they are not known
  public Past printed(Function<NodeId, Map<NodeId, Integer>> starts) {
    return this == NONE ? NONE : new Past(issues, texts, starts);
  }

  /// The page each item of an issue begins on, as far as that is known without laying it out.
  public Map<NodeId, Integer> starts(NodeId issue) {
    return starts.apply(issue);
  }

  private void index(PastIssue issue) {
    for (PastDocument document : issue.documents()) {
      add(byTitle, Names.bare(document.title()), document);
      for (PastNumber number : document.numbers()) {
        add(byNumber, number.right(), document);
        NavigableMap<Integer, List<PastDocument>> row =
            series.computeIfAbsent(number.series(), key -> new TreeMap<>());
        add(row, number.serial(), document);
      }
    }
    for (PastMeeting one : issue.meetings()) {
      // Of two on one day the later counts.
      meetings
          .computeIfAbsent(one.series(), key -> new TreeMap<>())
          .merge(one.day(), one, (a, b) -> a.ordinal() > b.ordinal() ? a : b);
    }
  }

  private static <K> void add(Map<K, List<PastDocument>> map, K key, PastDocument document) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(document);
  }

  public boolean isEmpty() {
    return issues.isEmpty();
  }

  /// By year and number; those without a number first.
  public List<PastIssue> issues() {
    return issues;
  }

  /// Issues with a number of their own before another's, the last first.
  public Stream<PastIssue> before(IssueNumber number) {
    return issues.reversed().stream()
        .filter(issue -> issue.number().isNumbered() && isBefore(issue.number(), number));
  }

  /// True for an issue before another, and for any before one without a number.
  public static boolean isBefore(IssueNumber one, IssueNumber other) {
    return !other.isNumbered()
        || one.year() < other.year()
        || one.year() == other.year() && one.first() < other.first();
  }

  /// True for two issues of one year that share a number.
  public static boolean isTwin(IssueNumber one, IssueNumber other) {
    return one.isNumbered()
        && one.year() == other.year()
        && one.first() <= other.last()
        && other.first() <= one.last();
  }

  /// Documents of a number, in its right form.
  public List<PastDocument> numbered(String right) {
    return byNumber.getOrDefault(right, List.of());
  }

  /// Documents of a whole title, however spaced and marked.
  public List<PastDocument> titled(String title) {
    return byTitle.getOrDefault(Names.bare(title), List.of());
  }

  /// Documents of a series (code and year) by their serials.
  public NavigableMap<Integer, List<PastDocument>> series(String key) {
    return series.getOrDefault(key, new TreeMap<>());
  }

  /// The last meeting of a series before a day.
  public Optional<PastMeeting> meetingBefore(String key, LocalDate day) {
    return Optional.ofNullable(meetings.get(key))
        .map(all -> all.lowerEntry(day))
        .map(Map.Entry::getValue);
  }

  /// True when chronicles tell of every day after the first and before the last.
  public boolean tellsOf(LocalDate first, LocalDate last) {
    LocalDate next = first.plusDays(1);
    for (Period period : chronicles) {
      LocalDate from = period.from();
      LocalDate to = period.to();
      if (from != null && to != null && !from.isAfter(next) && !to.isBefore(next)) {
        next = to.plusDays(1);
      }
    }
    return !next.isBefore(last);
  }
}
