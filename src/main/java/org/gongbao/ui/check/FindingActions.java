package org.gongbao.ui.check;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.gongbao.app.Judged;
import org.gongbao.app.Judged.Unrun;
import org.gongbao.check.Finding;
import org.gongbao.check.Fix;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Decision.Kind;
import org.gongbao.ui.query.Asked;

/// What can be decided about a finding or a rule, each asking for its reason.
final class FindingActions {
  private final CheckModel model;
  private final FindingWords words;
  private final Messages messages;
  private final ReasonDialog reasons;
  private final Consumer<Asked> asking;
  private Optional<Consumer<Finding>> marking = Optional.empty();

  /// @param asking raises a query
  FindingActions(CheckModel model, FindingWords words, Messages messages, Consumer<Asked> asking) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.asking = asking;
    this.reasons = new ReasonDialog(messages, model.decisions()::reasons);
  }

  /// Has findings marked on a locked text instead of mended.
  void onMark(Consumer<Finding> marker) {
    marking = Optional.of(marker);
  }

  /// What marks a finding, on a locked text.
  Optional<Consumer<Finding>> marking() {
    return marking;
  }

  boolean isWritable() {
    return model.decisions().writableProperty().get();
  }

  /// 不改.
  void waive(Finding finding, Window owner) {
    String about = finding.rule() + "　" + words.message(finding);
    Optional<Tree> found = model.checkedTree();
    decide(
        "waive",
        about,
        owner,
        reason -> {
          String subject = Judged.subject(found.orElseThrow(), finding);
          model.decisions().decide(Kind.WAIVED, subject, reason);
          model.work().say(messages.get("check.waived"));
        });
  }

  /// 本期停用此规则.
  void switchOff(String rule, Window owner) {
    String about = rule + "　" + words.title(rule);
    decide(
        "off",
        about,
        owner,
        reason -> {
          model.decisions().decide(Kind.SWITCHED_OFF, rule, reason);
          model.work().say(messages.get("check.switched-off", rule));
        });
  }

  /// 未运行照放.
  void accept(Unrun unrun, Window owner) {
    String about = unrun.rule().rule() + "　" + words.why(unrun.rule());
    decide(
        "accept",
        about,
        owner,
        reason -> {
          String subject = Judged.subject(unrun.rule());
          model.decisions().decide(Kind.UNRUN_ACCEPTED, subject, reason);
          model.work().say(messages.get("check.accepted", unrun.rule().rule()));
        });
  }

  /// 恢复.
  void restore(Decision decision) {
    if (isWritable()) {
      model.decisions().revoke(decision);
      model.work().say(messages.get("check.restored"));
    }
  }

  /// 质疑: with what the rule says as the question and its fix as the proposal.
  void ask(Finding finding) {
    Optional<Fix> fix = finding.fix();
    asking.accept(
        new Asked(
            fix.map(Fix::site).orElse(finding.site()).start(),
            fix.map(Fix::site).orElse(finding.site()).length(),
            Optional.of(finding.rule()),
            words.message(finding),
            fix.map(Fix::replacement).orElse("")));
  }

  private void decide(String key, String about, Window owner, Consumer<String> decided) {
    if (isWritable()) {
      reasons.ask(key, about, owner).ifPresent(decided);
    } else {
      model.work().say(messages.get("check.read-only"));
    }
  }
}
