package org.gongbao.check.pun;

import java.util.EnumSet;
import java.util.Set;
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

/// PUN-01 中文语境用全角点号: a comma, semicolon, colon, question or exclamation mark of half width next to
/// Han, or a full stop of half width where a Chinese sentence ends (GB/T 15834—2011 §5.1【M】).
final class HalfWidthPointRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-01", Severity.ERROR, Nature.DIFFERENCE);
  private static final Set<Role> ROLES = EnumSet.copyOf(Role.WORDS);

  static {
    ROLES.add(Role.LEAD);
  }

  private static final String HALF = ",;:?!.";
  private static final String FULL = "，；：？！。";

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
    if (!passage.hasAny(HALF)) {
      return;
    }
    String chars = passage.chars();
    for (int i = 0; i < chars.length(); i++) {
      int kind = HALF.indexOf(chars.charAt(i));
      if (kind >= 0 && isChinese(passage, i) && !passage.isGuarded(Guard.CODE, i, i + 1)) {
        String full = FULL.substring(kind, kind + 1);
        Reporter.Telling telling = out.at(passage, i, i + 1);
        // 甲.乙 may be a name, whose dot is another.
        boolean name = full.equals("。") && Characters.isHan(passage.at(i + 1));
        (name ? telling.review(full) : telling.safe(full)).say("half");
      }
    }
  }

  private static boolean isChinese(Passage passage, int at) {
    char before = passage.at(outward(passage, at, -1));
    char after = passage.at(outward(passage, at, 1));
    if (passage.at(at) == '.') {
      boolean ends = after == 0 || Characters.isHan(after) || after == '\n';
      // 1.标题 is an ordinal; … and .. are none of ours; “一二.九” is a day (PUN-13).
      return Characters.isHan(before)
          && ends
          && !(isNumeral(passage.at(at - 1)) && isNumeral(passage.at(at + 1)))
          && passage.at(at - 1) != '.'
          && passage.at(at + 1) != '.';
    }
    // 8:30, 1:50 000, 3,500 stand between digits.
    boolean amongDigits = Characters.isDigit(before) && Characters.isDigit(after);
    return !amongDigits && (Characters.isHan(before) || Characters.isHan(after));
  }

  private static boolean isNumeral(char c) {
    return "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /// The next character that is no space, quotation mark or bracket.
  private static int outward(Passage passage, int at, int step) {
    int i = at + step;
    while (isPassed(passage.at(i))) {
      i += step;
    }
    return i;
  }

  private static boolean isPassed(char c) {
    return Characters.isSpace(c)
        || Characters.isOpener(c)
        || Characters.isCloser(c)
        || "()\"'".indexOf(c) >= 0 && c != 0;
  }
}
