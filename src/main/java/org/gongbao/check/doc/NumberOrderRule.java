package org.gongbao.check.doc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.DocumentFacts.Own;
import org.gongbao.check.read.IssueReading;

/// DOC-04 文号唯一；同代字同年序号与成文日期单调: within the issue; what other issues of the library have is asked of
/// [PrintedNumbers].
final class NumberOrderRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("DOC-04", Severity.WARNING, Nature.CORRECTNESS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<String, List<One>> series = new TreeMap<>();
    issue.items().stream()
        .flatMap(item -> item.fact(DocumentFacts.OF).stream())
        .forEach(facts -> facts.numbers().forEach(own -> add(own, facts, series)));
    series.values().forEach(all -> series(all, out));
    PrintedNumbers printed = new PrintedNumbers(context.office().past(), issue.issue().number());
    series.values().forEach(all -> printed(all, printed, out));
  }

  /// A number and the document it is of.
  private record One(Own own, DocumentFacts facts) {
    int serial() {
      return own.number().serial().value();
    }
  }

  private static void add(Own own, DocumentFacts facts, Map<String, List<One>> series) {
    String key = own.number().code() + own.number().fullYear().orElse(0);
    series.computeIfAbsent(key, k -> new ArrayList<>()).add(new One(own, facts));
  }

  private static void series(List<One> all, Reporter out) {
    List<One> sorted = all.stream().sorted(Comparator.comparingInt(One::serial)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      One before = sorted.get(i - 1);
      One after = sorted.get(i);
      if (before.serial() == after.serial() && after.serial() > 0) {
        out.at(after.own().site()).as(Severity.ERROR).with(before.own().site()).say("twice");
      } else if (isEarlier(after.facts(), before.facts())) {
        out.at(after.own().site())
            .with(before.own().site())
            .say("order", before.own().number().right());
      }
    }
  }

  private static void printed(List<One> all, PrintedNumbers printed, Reporter out) {
    SortedSet<Integer> serials = new TreeSet<>(all.stream().map(One::serial).toList());
    all.forEach(one -> printed.check(one.own(), one.facts(), serials, out));
  }

  private static boolean isEarlier(DocumentFacts one, DocumentFacts other) {
    LocalDate day = one.day().orElse(LocalDate.MAX);
    return day.isBefore(other.day().orElse(LocalDate.MIN));
  }
}
