package org.gongbao.check.toc;

import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Names;
import org.gongbao.model.Item;
import org.gongbao.model.Slot;

/// TOC-01 目录标题与文首标题一致: letter by letter, spaces and line ends left out. Marks of another form weigh
/// less (GB/T 13417—2009). Entries of the printed list that the office wrote itself may leave out
/// more, and only warn.
final class ContentsTitleRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-01", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    for (Listed.Pair pair : Listed.of(issue, context.traces()).pairs()) {
      String listed = Listed.titled(pair.entry(), pair.item()).replaceAll("[\\s　]", "");
      pair.title().ifPresent(title -> compare(listed, title.fact(Flat.OF), out));
    }
    Reworded.of(issue).forEach(entry -> compare(entry, out));
  }

  private static void compare(String listed, Flat title, Reporter out) {
    String printed = title.chars();
    boolean subtitle = printed.startsWith(listed + "——");
    if (listed.equals(printed) || subtitle || listed.isEmpty() || printed.isEmpty()) {
      return;
    }
    boolean form = Names.same(listed, printed);
    Severity severity = form ? Severity.WARNING : Severity.ERROR;
    tell(listed, title, severity, form ? "form" : "differs", out);
  }

  /// What the office wrote itself: it may leave out more, and may know what it does.
  private static void compare(Reworded entry, Reporter out) {
    Item item = entry.item().item();
    String listed = entry.title().replaceAll("[\\s　]", "");
    if (!entry.fits() && !listed.isEmpty()) {
      entry
          .item()
          .passage(item, Slot.TITLE)
          .ifPresent(title -> tell(listed, title.fact(Flat.OF), Severity.WARNING, "reworded", out));
    }
    if (!entry.periodFits()) {
      entry
          .item()
          .passage(item, Slot.PERIOD)
          .or(() -> entry.item().passage(item, Slot.TITLE))
          .ifPresent(
              period -> out.at(period.site()).as(Severity.WARNING).say("period", entry.period()));
    }
  }

  private static void tell(
      String listed, Flat title, Severity severity, String variant, Reporter out) {
    String printed = title.chars();
    int from = 0;
    int most = Math.min(listed.length(), printed.length());
    while (from < most && listed.charAt(from) == printed.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < most - from
        && listed.charAt(listed.length() - 1 - tail)
            == printed.charAt(printed.length() - 1 - tail)) {
      tail++;
    }
    int to = printed.length() - tail;
    // What the title lacks is told of at the character before it.
    int start = from == to ? Math.max(0, from - 1) : from;
    int end = from == to ? start + 1 : to;
    String differs = listed.substring(start, listed.length() - printed.length() + end);
    out.at(title.site(start, end)).as(severity).say(variant, differs.isEmpty() ? listed : differs);
  }
}
