package org.gongbao.check.pun;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-02 中文语境用全角括号: a pair of half-width brackets that holds Han or stands beside Han (GB/T
/// 15834—2011 §4.9【M】). Brackets of formulas and foreign words stay.
final class HalfWidthBracketRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-02", Severity.ERROR, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.hasAny("()")) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    String chars = passage.chars();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '(') {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        pair(passage, open.pop(), i, out);
      }
    }
  }

  private static void pair(Passage passage, int open, int close, Reporter out) {
    boolean inside =
        passage
            .chars()
            .substring(open + 1, close)
            .chars()
            .anyMatch(c -> Characters.isHan((char) c));
    // f(x)中 and Ca(OH)2溶液 are formulas: a letter or digit stands right before the bracket.
    char before = passage.at(open - 1);
    boolean formula = Characters.isLatin(before) || Characters.isDigit(before);
    boolean beside =
        Characters.isHan(before) || !formula && Characters.isHan(passage.at(close + 1));
    if (inside || beside) {
      out.at(passage, open, open + 1).safe("（").say("half");
      out.at(passage, close, close + 1).safe("）").say("half");
    }
  }
}
