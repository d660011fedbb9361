package org.gongbao.check.pun;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-06 并列引号、书名号之间的顿号: between names in quotation marks or title marks side by side usually none
/// (GB/T 15834—2011 §4.5.3.5). Where one of the list has a bracket behind it, the 顿号 is good.
final class ParallelMarkRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-06", Severity.INFO, Nature.DIFFERENCE);
  private static final String NOTE = "(?:[（(][^（）()]{1,40}+[）)])?+";
  private static final Pattern QUOTES = list("“[^“”]{1,60}+”");
  private static final Pattern TITLES = list("《[^《》]{1,80}+》");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.RUNNING;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (passage.has('、')) {
      if (passage.has('”')) {
        lists(passage, QUOTES, "”、“", out);
      }
      if (passage.has('》')) {
        lists(passage, TITLES, "》、《", out);
      }
    }
  }

  private static Pattern list(String one) {
    return Pattern.compile(one + NOTE + "(?:、" + one + NOTE + ")++");
  }

  private static void lists(Passage passage, Pattern pattern, String touch, Reporter out) {
    Matcher list = passage.matcher(pattern);
    while (list.find()) {
      String found = list.group();
      boolean bracketed =
          found.contains("”（")
              || found.contains("》（")
              || found.contains("》(")
              || found.contains("”(");
      // 甲、“乙”、“丙”, “甲”、“乙”、丙: some have no marks, so all have the 顿号.
      boolean mixed = passage.at(list.start() - 1) == '、' || passage.at(list.end()) == '、';
      if (bracketed || mixed) {
        continue;
      }
      for (int at = found.indexOf(touch); at >= 0; at = found.indexOf(touch, at + 1)) {
        int comma = list.start() + at + 1;
        out.at(passage, comma, comma + 1).review("").say(touch.equals("》、《") ? "titles" : "quotes");
      }
    }
  }
}
