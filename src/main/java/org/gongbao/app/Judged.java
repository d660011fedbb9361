package org.gongbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongbao.check.Finding;
import org.gongbao.check.Need;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.read.Site;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.gongbao.review.decide.Fingerprint;

/// What the rules found, parted by what the office decided about it. Whatever is counted, listed or
/// set off as a finding is one of the open ones.
///
/// @param open findings nobody decided about, in printed order
/// @param waived 不改, in printed order
/// @param off rules switched off for this issue, in the order this was decided; what they found is
///   left out, and whether they could run no longer matters
/// @param unrun rules that could not run, but those switched off
/// @param run ids of the rules that ran and count
public record Judged(
    List<Finding> open,
    List<Waived> waived,
    List<SwitchedOff> off,
    List<Unrun> unrun,
    List<String> run) {
  public static final Judged NONE =
      new Judged(List.of(), List.of(), List.of(), List.of(), List.of());

  private static final Map<String, Severity> SEVERITIES =
      RuleCatalog.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  rule -> rule.card().id(), rule -> rule.card().severity()));

  public Judged {
    open = List.copyOf(open);
    waived = List.copyOf(waived);
    off = List.copyOf(off);
    unrun = List.copyOf(unrun);
    run = List.copyOf(run);
  }

  /// A finding that stays as it is.
  public record Waived(Finding finding, Decision decision) {}

  /// A rule that does not count in this issue.
  ///
  /// @param findings how many of its findings are not shown
  public record SwitchedOff(String rule, Decision decision, int findings) {}

  /// A rule that could not run.
  ///
  /// @param accepted why the issue may go on without it
  public record Unrun(NotRun rule, Severity severity, Optional<Decision> accepted) {
    /// True while it blocks (design §6).
    public boolean isBlocking() {
      return severity == Severity.ERROR && accepted.isEmpty();
    }
  }

  /// @param tree in which the findings were found
  public static Judged of(CheckReport report, Tree tree, Decided decided) {
    // A rule of another version of the program is no rule here.
    return of(report, tree, decided, id -> SEVERITIES.getOrDefault(id, Severity.ERROR));
  }

  /// @param severities of the rules, by id
  static Judged of(
      CheckReport report, Tree tree, Decided decided, Function<String, Severity> severities) {
    Set<String> known =
        report.notRun().stream().map(NotRun::rule).collect(Collectors.toCollection(HashSet::new));
    known.addAll(report.run());
    Map<String, Decision> off = new LinkedHashMap<>();
    decided.of(Kind.SWITCHED_OFF).stream()
        .filter(decision -> known.contains(decision.subject()))
        .forEach(decision -> off.put(decision.subject(), decision));
    Predicate<String> on = rule -> !off.containsKey(rule);
    List<Finding> counting =
        report.findings().stream().filter(finding -> on.test(finding.rule())).toList();
    Map<Finding, Decision> waivers = waivers(counting, tree, decided);
    List<Finding> open = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    for (Finding finding : counting) {
      Decision decision = waivers.get(finding);
      if (decision == null) {
        open.add(finding);
      } else {
        waived.add(new Waived(finding, decision));
      }
    }
    return new Judged(
        open,
        waived,
        off.values().stream().map(decision -> off(decision, report)).toList(),
        report.notRun().stream()
            .filter(rule -> on.test(rule.rule()))
            .map(rule -> unrun(rule, severities.apply(rule.rule()), decided))
            .toList(),
        report.run().stream().filter(on).toList());
  }

  private static SwitchedOff off(Decision decision, CheckReport report) {
    String rule = decision.subject();
    long findings =
        report.findings().stream().filter(finding -> finding.rule().equals(rule)).count();
    return new SwitchedOff(rule, decision, Math.toIntExact(findings));
  }

  private static Unrun unrun(NotRun rule, Severity severity, Decided decided) {
    return new Unrun(rule, severity, decided.of(Kind.UNRUN_ACCEPTED, subject(rule)));
  }

  /// Waivers in force, by their findings. Only texts with a waiver are looked at.
  private static Map<Finding, Decision> waivers(
      List<Finding> findings, Tree tree, Decided decided) {
    Map<Asked, List<Finding>> byText = new HashMap<>();
    Map<Finding, Decision> found = new HashMap<>();
    for (Decision decision : decided.of(Kind.WAIVED)) {
      Fingerprint.read(decision.subject())
          .ifPresent(
              print -> {
                if (byText.isEmpty()) {
                  findings.forEach(
                      one ->
                          byText.computeIfAbsent(Asked.of(one), k -> new ArrayList<>()).add(one));
                }
                List<Finding> there =
                    byText.getOrDefault(
                        new Asked(print.rule(), print.node(), print.slot()), List.of());
                Map<Finding, Fingerprint> today = new LinkedHashMap<>();
                there.forEach(one -> today.put(one, print(tree, one)));
                print
                    .in(List.copyOf(today.values()))
                    .ifPresent(
                        met ->
                            today.forEach(
                                (one, its) -> {
                                  if (its.equals(met)) {
                                    found.put(one, decision);
                                  }
                                }));
              });
    }
    return found;
  }

  private record Asked(String rule, NodeId node, Slot slot) {
    static Asked of(Finding finding) {
      return new Asked(
          finding.rule(), finding.site().start().node(), finding.site().start().slot());
    }
  }

  /// What a waiver of this finding is about.
  ///
  /// @param tree in which it was found
  public static String subject(Tree tree, Finding finding) {
    return print(tree, finding).subject();
  }

  /// What the acceptance of a rule that did not run is about.
  public static String subject(NotRun rule) {
    return Decision.unrun(
        rule.rule(), rule.missing().stream().map(Need::name).collect(Collectors.toSet()));
  }

  private static Fingerprint print(Tree tree, Finding finding) {
    Site site = finding.site();
    String written =
        tree.find(site.start().node()).flatMap(n -> n.written(site.start().slot())).orElse("");
    return Fingerprint.of(
        finding.rule(), site.start(), site.length(), written, finding.key() + finding.arguments());
  }
}
