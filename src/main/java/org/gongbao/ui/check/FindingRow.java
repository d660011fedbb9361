package org.gongbao.ui.check;

import java.util.Optional;
import org.gongbao.app.Judged;
import org.gongbao.check.Finding;
import org.gongbao.review.decide.Decision;

/// A row of the list of findings.
sealed interface FindingRow {
  /// Head of a group.
  ///
  /// @param id what it is known by, also when its findings change
  /// @param ofRule the rule all of it was found by, where findings are grouped so
  record Head(String id, String name, int count, boolean folded, Optional<String> ofRule)
      implements FindingRow {
    @Override
    public Optional<String> rule() {
      return ofRule;
    }
  }

  record Found(Finding finding) implements FindingRow {
    @Override
    public Optional<String> rule() {
      return Optional.of(finding.rule());
    }
  }

  /// A rule that did not run.
  record NotRun(Judged.Unrun unrun) implements FindingRow {
    @Override
    public Optional<String> rule() {
      return Optional.of(unrun.rule().rule());
    }

    @Override
    public Optional<Decision> decision() {
      return unrun.accepted();
    }
  }

  /// A finding that stays as it is.
  record Waived(Judged.Waived waived) implements FindingRow {
    @Override
    public Optional<String> rule() {
      return Optional.of(waived.finding().rule());
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.of(waived.decision());
    }
  }

  /// A rule that does not count in this issue.
  record Off(Judged.SwitchedOff off) implements FindingRow {
    @Override
    public Optional<String> rule() {
      return Optional.of(off.rule());
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.of(off.decision());
    }
  }

  /// The rule it is about, if it is about one.
  Optional<String> rule();

  /// What was decided about it.
  default Optional<Decision> decision() {
    return Optional.empty();
  }

  /// The finding it is about, be it open or not.
  default Optional<Finding> about() {
    return switch (this) {
      case Found found -> Optional.of(found.finding);
      case Waived one -> Optional.of(one.waived.finding());
      case Head head -> Optional.empty();
      case NotRun one -> Optional.empty();
      case Off one -> Optional.empty();
    };
  }
}
