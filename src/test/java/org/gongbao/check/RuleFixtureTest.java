package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.check.RuleCases.Case;
import org.gongbao.check.RuleCases.Expected;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule finds exactly the faults its cases name, where they stand, and nothing else.
class RuleFixtureTest {
  private static final Messages CHINESE = Messages.in("zh");

  static Stream<Case> cases() {
    return RuleCases.ids().stream().flatMap(rule -> RuleCases.of(rule).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheFaultsAndNothingElse(Case one) {
    String id = one.name().substring(0, one.name().indexOf(':'));
    Optional<Rule> rule = RuleCatalog.of(id);
    assertEquals(one.faulty(), !one.expected().isEmpty(), "faults marked in " + one.name());
    Checked checked =
        one.role()
            .map(role -> Checked.text(role, one.text(), rule, one.office()))
            .orElseGet(() -> Checked.source(one.text(), rule, one.office()));
    List<Finding> findings = checked.report().findings();
    List<Expected> found =
        findings.stream().map(checked::told).map(told -> atLine(told, one)).toList();
    assertEquals(sorted(plain(one.expected())), sorted(plain(found)), one.text());
    for (Expected wanted : one.expected()) {
      wanted
          .fix()
          .ifPresent(
              fix ->
                  assertEquals(
                      Optional.of(fix),
                      found.stream()
                          .filter(f -> f.line() == wanted.line() && f.text().equals(wanted.text()))
                          .flatMap(f -> f.fix().stream())
                          .filter(fix::equals)
                          .findFirst(),
                      "fix in " + one.text()));
    }
    for (Finding finding : findings) {
      String said = CHINESE.get(finding.key(), finding.arguments().toArray());
      assertFalse(said.isBlank() || said.matches(".*\\{\\d}.*"), finding.key());
    }
  }

  /// A single text has no lines but its own.
  private static Expected atLine(Expected told, Case one) {
    return one.role().isPresent() ? new Expected(1, told.text(), told.fix()) : told;
  }

  private static List<Expected> plain(List<Expected> all) {
    return all.stream().map(e -> new Expected(e.line(), e.text(), Optional.empty())).toList();
  }

  private static List<Expected> sorted(List<Expected> all) {
    return all.stream()
        .sorted(Comparator.comparingInt(Expected::line).thenComparing(Expected::text))
        .toList();
  }
}
