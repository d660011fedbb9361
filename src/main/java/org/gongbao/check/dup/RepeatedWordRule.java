package org.gongbao.check.dup;

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

/// DUP-01 相邻重复字词: two to four characters written twice over, and single ones that do not stand
/// twice in any word. Single characters of names and nouns do so wherever two words meet (市市政,
/// 局局长), so only particles and the like are looked at.
final class RepeatedWordRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DUP-01", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LONGEST = 4;
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两双半";
  // 企业企业家, 市场市场化, 委员会委员会议: a word and a longer one that begins with it.
  private static final String GROWS = "家化性者员长处局所站馆库部科院厅办会议机制主体";
  private static final Set<String> DOUBLED =
      Set.of(
          "研究",
          "讨论",
          "商量",
          "考虑",
          "学习",
          "比较",
          "打听",
          "收拾",
          "熟悉",
          "了解",
          "锻炼",
          "休息",
          "哈哈",
          "彼此",
          // 企业创业创新
          "业创");

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
    int at = 0;
    while (at < passage.length() - 1) {
      int length = repeated(passage, at);
      if (length > 0) {
        String once = passage.chars().substring(at, at + length);
        out.at(passage, at, at + 2 * length).review(once).say("twice", once);
      }
      at += Math.max(1, 2 * length);
    }
  }

  /// How many characters are written twice from here on; 0 for none.
  private static int repeated(Passage passage, int at) {
    if (!Characters.isHan(passage.at(at))) {
      return 0;
    }
    for (int length = LONGEST; length >= 2; length--) {
      if (passage.at(at) == passage.at(at + length)
          && at + 2 * length <= passage.length()
          && passage.chars().regionMatches(at, passage.chars(), at + length, length)
          && isWord(passage, at, length)) {
        return length;
      }
    }
    boolean twice = passage.at(at) == passage.at(at + 1);
    return twice && Particles.isSlip(passage, at) ? 1 : 0;
  }

  private static boolean isWord(Passage passage, int at, int length) {
    String once = passage.chars().substring(at, at + length);
    int numerals = 0;
    boolean same = true;
    for (int i = 0; i < length; i++) {
      if (!Characters.isHan(once.charAt(i))) {
        return false;
      }
      numerals += NUMERALS.indexOf(once.charAt(i)) >= 0 ? 1 : 0;
      same &= once.charAt(i) == once.charAt(0);
    }
    boolean counting = numerals == length || numerals > 0 && "一".indexOf(once.charAt(0)) >= 0;
    char after = passage.at(at + 2 * length);
    boolean grows = after != 0 && GROWS.indexOf(after) >= 0;
    return !counting && !same && !grows && !DOUBLED.contains(once);
  }
}
