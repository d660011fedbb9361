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
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-13 破折号、间隔号、一字线字符: a dash is two U+2014, a middle dot is U+00B7, and numbers of plots and
/// models have hyphens (GB/T 15834—2011 §4.10, §4.14, §5.1.4, §5.1.7【M】).
final class DashRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-13", Severity.WARNING, Nature.DIFFERENCE);
  private static final String DASHES = "-—–―─－";
  private static final String DOTS = "•・‧∙⋅";
  private static final Set<Role> ROLES = roles(Role.WORDS, Role.NAME, Role.ORDINAL);

  /// CN403—A03地块, A—12号地块.
  private static final Pattern PLOT =
      Pattern.compile("(?<=[A-Za-z\\d])—(?=[A-Z]?\\d{1,4}(?:号|宗)?(?:地块|宗地))");

  /// “五.一”: a day named by its month and date.
  private static final Pattern DAY =
      Pattern.compile("(?<=“[一五七八九十]|“十[一二]|“一二)[.．](?=[一二三四五六七八九十]{1,3}”)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (passage.hasAny(DASHES)) {
      dashes(passage, out);
    }
    if (passage.has('—') && passage.hasAny("地")) {
      Matcher plot = passage.matcher(PLOT);
      while (plot.find()) {
        out.at(passage, plot.start(), plot.end()).safe("-").say("plot");
      }
    }
    if (passage.hasAny(DOTS) || passage.role() == Role.NAME && passage.hasAny(".．")) {
      dots(passage, out);
    }
    if (passage.hasAny(".．")) {
      Matcher day = passage.matcher(DAY);
      while (day.find()) {
        boolean apart = "一二".indexOf(passage.at(day.start() - 1)) >= 0;
        out.at(passage, day.start(), day.end()).review(apart ? "·" : "").say(apart ? "dot" : "day");
      }
    }
  }

  private static void dashes(Passage passage, Reporter out) {
    int i = 0;
    while (i < passage.length()) {
      int from = i;
      while (DASHES.indexOf(passage.at(i)) >= 0 && i < passage.length()) {
        i++;
      }
      if (i == from) {
        i++;
      } else if (isWrong(passage, from, i) && !passage.isGuarded(Guard.CODE, from, i)) {
        out.at(passage, from, i).safe("——").say(i - from == 1 ? "single" : "dash");
      }
    }
  }

  private static boolean isWrong(Passage passage, int from, int to) {
    String run = passage.chars().substring(from, to);
    char before = passage.at(from - 1);
    char after = passage.at(to);
    if (run.length() == 1) {
      // At the start, or behind a point: no line between two things.
      boolean starts = from == 0 && passage.role() != Role.ORDINAL || isEnd(before);
      return run.equals("—") && starts && Characters.isHan(after);
    }
    // Longer ones are blanks to fill in; between figures it is a range.
    boolean chinese =
        Characters.isHan(before) && !Characters.isDigit(after)
            || Characters.isHan(after) && !Characters.isDigit(before)
            || passage.role() == Role.ORDINAL;
    return run.length() <= 3 && !run.equals("——") && chinese;
  }

  private static boolean isEnd(char c) {
    return "。；！？\n".indexOf(c) >= 0 && c != 0;
  }

  private static void dots(Passage passage, Reporter out) {
    String wrong = passage.role() == Role.NAME ? DOTS + ".．" : DOTS;
    for (int i = 1; i + 1 < passage.length(); i++) {
      boolean between = Characters.isHan(passage.at(i - 1)) && Characters.isHan(passage.at(i + 1));
      if (between && wrong.indexOf(passage.at(i)) >= 0) {
        out.at(passage, i, i + 1).safe("·").say("dot");
      }
    }
  }

  private static Set<Role> roles(Set<Role> words, Role... others) {
    Set<Role> all = new java.util.HashSet<>(words);
    all.addAll(Set.of(others));
    return Set.copyOf(all);
  }
}
