package org.gongbao.check.hed;

import java.util.List;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.OrdinalForm;

/// HED-03 不越级: what stands under a heading is of the next level (GB/T 9704—2012 §7.3.3【M】). 一、 with
/// 1. below it is custom where a text has few levels, if it does so throughout.
final class SkippedLevelRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-03", Severity.WARNING, Nature.CORRECTNESS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Outline outline : item.fact(Outline.ALL)) {
      if (!outline.isStatute()) {
        outline.lists().forEach(list -> check(outline.lists(), list, out));
      }
    }
  }

  private static void check(List<CountedList> all, CountedList list, Reporter out) {
    if (list.parent().isEmpty()) {
      return;
    }
    Numbered parent = list.parent().get();
    OrdinalForm above = parent.form();
    boolean skips =
        LadderRule.isOfLadder(above)
            && LadderRule.isOfLadder(list.form())
            && list.form().level() - above.level() > 1;
    if (!skips || !isTitled(list)) {
      return;
    }
    boolean custom = above == OrdinalForm.HAN && list.form() == OrdinalForm.ARABIC;
    if (custom && all.stream().noneMatch(other -> isSecond(other))) {
      return;
    }
    out.at(list.first().site())
        .with(parent.site())
        .as(custom ? Severity.INFO : Severity.WARNING)
        .say(custom ? "mixed" : "skipped", list.first().written(), parent.written());
  }

  /// Its entries are headings or begin with one; a row of clauses is none of a ladder's steps.
  private static boolean isTitled(CountedList list) {
    return list.entries().size() > 1
        && list.entries().stream().allMatch(one -> one.isHeading() || one.text().leadEnd() > 0);
  }

  /// （一） under 一、 with titles of its own.
  private static boolean isSecond(CountedList list) {
    return list.form() == OrdinalForm.HAN_BRACKETED
        && list.parent().filter(parent -> parent.form() == OrdinalForm.HAN).isPresent()
        && isTitled(list);
  }
}
