package org.gongbao.check.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Finding;
import org.gongbao.check.Need;
import org.gongbao.check.Rule;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PagesReading;
import org.gongbao.check.read.Passage;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/// 校验: runs a set of rules over an issue, again after each change. Only what changed is looked at
/// again, by the identity of nodes. Made for one context; another context needs another checker.
/// One thread at a time; the work itself is shared out.
public final class Checker {
  private final CheckContext context;
  private final Runner runner;
  private final Parallel parallel;
  private final List<Rule> runnable = new ArrayList<>();
  private final List<NotRun> unmet = new ArrayList<>();
  private final List<String> notApplicable = new ArrayList<>();
  private Map<NodeId, PartCheck> parts = new HashMap<>();
  private @Nullable Read last;

  /// @param breakdown told the id of a rule that broke down, and why
  public Checker(
      List<Rule> rules,
      CheckContext context,
      Parallel parallel,
      BiConsumer<String, Throwable> breakdown) {
    this.context = context;
    this.parallel = parallel;
    rules.forEach(this::sort);
    this.runner = new Runner(runnable, breakdown::accept);
  }

  private void sort(Rule rule) {
    List<Need> missing =
        rule.card().needs().stream()
            .filter(need -> !context.met().contains(need) && !isAwaited(need))
            .sorted()
            .toList();
    if (missing.isEmpty()) {
      runnable.add(rule);
    } else if (!context.isIssue() && missing.stream().anyMatch(Need::isOfIssue)) {
      notApplicable.add(rule.card().id());
    } else {
      unmet.add(new NotRun(rule.card().id(), missing));
    }
  }

  /// Pages come and go with each check of an issue.
  private boolean isAwaited(Need need) {
    return need == Need.PAGES && context.isIssue();
  }

  /// An issue without its pages.
  public CheckReport check(Issue issue) {
    return check(issue, Optional.empty());
  }

  /// @param pages of this very issue; without them the rules of pages are not run
  public CheckReport check(Issue issue, Optional<Composition> pages) {
    Read known = last;
    if (known == null || known.reading().issue() != issue) {
      known = read(issue);
      last = known;
    }
    return report(known, pages);
  }

  private Read read(Issue issue) {
    List<Node> front = new ArrayList<>(List.of(issue.masthead(), issue.colophon()));
    front.addAll(issue.sections().stream().map(Checker::name).toList());
    List<Node> all = Stream.concat(front.stream(), issue.items().stream()).toList();
    Map<NodeId, PartCheck> next = new HashMap<>();
    List<Supplier<PartCheck.Outcome>> work = new ArrayList<>();
    for (Node part : all) {
      PartCheck known = parts.get(part.id());
      PartCheck check = known == null ? new PartCheck(runner, context) : known;
      next.put(part.id(), check);
      work.add(() -> check.check(part));
    }
    parts = next;
    return read(issue, parallel.all(work));
  }

  /// A section by its name alone.
  private static Node name(Section section) {
    return new Section(section.id(), section.name(), List.of());
  }

  /// An issue, and what the rules of its text found.
  private record Read(
      IssueReading reading, List<PartCheck.Outcome> outcomes, List<Finding> ofIssue) {}

  private Read read(Issue issue, List<PartCheck.Outcome> outcomes) {
    List<Passage> front = new ArrayList<>();
    List<ItemReading> items = new ArrayList<>();
    for (PartCheck.Outcome outcome : outcomes) {
      outcome.item().ifPresentOrElse(items::add, () -> front.addAll(outcome.passages()));
    }
    IssueReading reading = new IssueReading(issue, front, items);
    return new Read(reading, outcomes, runner.issue(reading, context));
  }

  private CheckReport report(Read known, Optional<Composition> pages) {
    List<Finding> left = new ArrayList<>(known.ofIssue());
    pages.ifPresent(
        laid -> left.addAll(runner.pages(new PagesReading(known.reading(), laid), context)));
    List<Finding> findings = new ArrayList<>();
    for (PartCheck.Outcome outcome : known.outcomes()) {
      List<Finding> its = new ArrayList<>();
      left.removeIf(finding -> outcome.holds(finding) && its.add(finding));
      findings.addAll(outcome.with(its));
    }
    // Those of texts where nothing is written though something should be.
    findings.addAll(left);
    Set<String> broken = runner.broken();
    List<NotRun> notRun = new ArrayList<>(unmet);
    broken.stream().sorted().forEach(rule -> notRun.add(new NotRun(rule, List.of())));
    List<String> run = new ArrayList<>();
    for (Rule rule : runnable) {
      String id = rule.card().id();
      if (broken.contains(id)) {
        continue;
      }
      if (pages.isEmpty() && rule.card().needs().contains(Need.PAGES)) {
        notRun.add(new NotRun(id, List.of(Need.PAGES)));
      } else {
        run.add(id);
      }
    }
    return new CheckReport(findings, run, notRun, notApplicable);
  }
}
