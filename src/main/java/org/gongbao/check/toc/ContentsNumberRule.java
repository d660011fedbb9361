package org.gongbao.check.toc;

import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Slot;

/// TOC-02 目录文号与文首文号一致: code, year and serial. Brackets of another form are DOC-01's.
final class ContentsNumberRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-02", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Listed listed = Listed.of(issue, context.traces());
    boolean others = listed.pairs().stream().anyMatch(pair -> !pair.entry().number().isEmpty());
    for (Listed.Pair pair : listed.pairs()) {
      pair.number().ifPresent(number -> compare(pair.entry().number(), number, others, out));
    }
    Reworded.of(issue).forEach(entry -> compare(entry, out));
  }

  /// What the office wrote itself may leave numbers out.
  private static void compare(Reworded entry, Reporter out) {
    ItemReading item = entry.item();
    for (DocumentNumber other : entry.others()) {
      item.passage(item.item(), Slot.NUMBER)
          .or(() -> item.passage(item.item(), Slot.TITLE))
          .ifPresent(
              passage ->
                  out.at(passage.site()).as(Severity.WARNING).say("reworded", other.written()));
    }
  }

  /// @param others true when other entries have numbers
  private static void compare(String listed, Passage printed, boolean others, Reporter out) {
    if (listed.isEmpty()) {
      if (others) {
        out.at(printed.site()).say("missing");
      }
    } else if (printed.chars().lines().noneMatch(one -> isSame(listed, one))) {
      out.at(printed.site()).say("differs", listed);
    }
  }

  private static boolean isSame(String listed, String printed) {
    String one = listed.replaceAll("[\\s　]", "");
    String other = printed.replaceAll("[\\s　]", "");
    return one.equals(other)
        || DocumentNumber.parse(one)
            .flatMap(left -> DocumentNumber.parse(other).map(left::sameAs))
            .orElse(false);
  }
}
