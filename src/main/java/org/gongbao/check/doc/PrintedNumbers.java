package org.gongbao.check.doc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongbao.check.Reporter;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastDocument;
import org.gongbao.check.office.PastDocument.PastNumber;
import org.gongbao.check.office.PastIssue;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.DocumentFacts.Own;
import org.gongbao.check.read.Names;
import org.gongbao.model.IssueNumber;

/// The part of DOC-04 that asks the library: the same number in any other issue, and the numbers
/// right before and behind in earlier issues.
record PrintedNumbers(Past past, IssueNumber issue) {

  /// @param serials of the issue itself, in the same series
  void check(Own own, DocumentFacts facts, SortedSet<Integer> serials, Reporter out) {
    PastNumber number = PastNumber.of(own.number());
    if (past.isEmpty() || number.serial() == 0) {
      return;
    }
    if (!twice(own, facts, number, out)) {
      facts.day().ifPresent(day -> order(own, day, number, serials, out));
    }
  }

  /// An issue of the same number is another state of this one; the rules of issues tell of it.
  private boolean isOther(PastDocument document) {
    return !Past.isTwin(document.issue(), issue);
  }

  private boolean twice(Own own, DocumentFacts facts, PastNumber number, Reporter out) {
    List<PastDocument> same = past.numbered(number.right()).stream().filter(this::isOther).toList();
    Optional<PastDocument> other = same.stream().filter(one -> !isSame(one, facts)).findFirst();
    if (other.isPresent()) {
      PastDocument one = other.get();
      out.at(own.site())
          .as(Severity.ERROR)
          .say("library", PastIssue.label(one.issue()), one.title());
    } else if (!isExplained(facts)) {
      // A draft that waits for its issue may have been copied into it.
      same.stream()
          .filter(one -> one.issue().isAssigned())
          .findFirst()
          .ifPresent(one -> out.at(own.site()).say("printed", PastIssue.label(one.issue())));
    }
    return !same.isEmpty();
  }

  private static boolean isSame(PastDocument one, DocumentFacts facts) {
    return one.title().isEmpty()
        || facts.titled().isEmpty()
        || Names.bare(one.title()).equals(Names.bare(facts.titled()));
  }

  /// Printed again for a reason that is told, as a correction is.
  private static boolean isExplained(DocumentFacts facts) {
    return !facts.document().editorNote().isEmpty()
        || !facts.document().corrections().items().isEmpty();
  }

  private void order(
      Own own, LocalDate day, PastNumber number, SortedSet<Integer> serials, Reporter out) {
    int serial = number.serial();
    SortedSet<Integer> lower = serials.headSet(serial);
    SortedSet<Integer> higher = serials.tailSet(serial + 1);
    int from = lower.isEmpty() ? 0 : lower.getLast();
    int to = higher.isEmpty() ? Integer.MAX_VALUE : higher.getFirst();
    var series = past.series(number.series());
    // The nearest on either side, unless one of this issue is nearer.
    wrong(series.subMap(from, false, serial, false).descendingMap().values(), day::isBefore)
        .ifPresent(one -> tell(own, one, number, "before", out));
    wrong(series.subMap(serial, false, to, false).values(), day::isAfter)
        .ifPresent(one -> tell(own, one, number, "behind", out));
  }

  private Optional<PastDocument> wrong(
      Collection<List<PastDocument>> bySerial, Predicate<LocalDate> isWrong) {
    Optional<List<PastDocument>> nearest =
        bySerial.stream()
            .map(all -> all.stream().filter(this::isEarlierIssue).toList())
            .filter(all -> !all.isEmpty())
            .findFirst();
    return nearest
        .filter(all -> all.stream().allMatch(one -> one.day().filter(isWrong).isPresent()))
        .map(List::getFirst);
  }

  private boolean isEarlierIssue(PastDocument one) {
    return isOther(one) && one.day().isPresent() && Past.isBefore(one.issue(), issue);
  }

  private static void tell(
      Own own, PastDocument other, PastNumber number, String variant, Reporter out) {
    Stream<PastNumber> its =
        other.numbers().stream().filter(one -> one.series().equals(number.series()));
    out.at(own.site())
        .as(Severity.INFO)
        .say(
            variant,
            PastIssue.label(other.issue()),
            its.findFirst().map(PastNumber::right).orElse(""),
            other.day().map(LocalDate::toString).orElse(""));
  }
}
