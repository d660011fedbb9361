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

/// TOC-01 目录标题与文首标题一致: letter by letter, spaces and line ends left out. Marks of another form weigh
/// less (GB/T 13417—2009).
final class ContentsTitleRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-01", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    for (Listed.Pair pair : Listed.of(issue).pairs()) {
      pair.title().ifPresent(title -> compare(pair, title.fact(Flat.OF), out));
    }
  }

  private static void compare(Listed.Pair pair, Flat title, Reporter out) {
    String listed = Listed.titled(pair.entry(), pair.item()).replaceAll("[\\s　]", "");
    String printed = title.chars();
    boolean subtitle = printed.startsWith(listed + "——");
    if (listed.equals(printed) || subtitle || listed.isEmpty() || printed.isEmpty()) {
      return;
    }
    boolean form = Names.same(listed, printed);
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
    out.at(title.site(start, end))
        .as(form ? Severity.WARNING : Severity.ERROR)
        .say(form ? "form" : "differs", differs);
  }
}
