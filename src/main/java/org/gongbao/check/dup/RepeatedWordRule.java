package org.gongbao.check.dup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// DUP-01 相邻重复字词: two to four characters written twice over, and particles. Other single characters
/// stand twice wherever two words meet (会议议程, 法规规定), so they are not looked at.
final class RepeatedWordRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DUP-01", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LONGEST = 4;
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两双半";
  // 企业企业家, 市场市场化: a word and a longer one that begins with it.
  private static final String GROWS = "家化性者员长";
  private static final String BETWEEN = "对与和到比跟向及";
  private static final Set<String> OWN = Set.of("规定", "要求", "决定", "通知", "报告", "解释", "批复");
  private static final Set<String> GOVERNMENT =
      Set.of("采购", "投资", "购买", "债务", "专项", "督查", "网站", "信息", "规章", "储备", "性", "工作", "系统");
  private static final Set<String> STRADDLING = Set.of("共建", "处理");
  private static final Fact<ItemReading, String> ALL =
      Fact.of(
          item -> item.passages().stream().map(Passage::chars).collect(Collectors.joining("\n")));
  private static final Fact<Passage, List<Twice>> TWICE = Fact.of(RepeatedWordRule::twice);
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
          // 企业创业创新, 委员会委员会议
          "业创",
          "委员会");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<Twice> last = Optional.empty();
    for (Twice twice : item.all(TWICE)) {
      if (last.filter(twice::overlaps).isEmpty() && !isStraddled(item, twice.once())) {
        last = Optional.of(twice);
        out.at(twice.passage(), twice.at(), twice.end())
            .review(twice.once())
            .say("twice", twice.once());
      }
    }
  }

  /// Characters that stand twice over.
  private record Twice(Passage passage, int at, int length) {
    int end() {
      return at + 2 * length;
    }

    String once() {
      return passage.chars().substring(at, at + length);
    }

    boolean overlaps(Twice before) {
      return passage == before.passage && at < before.end();
    }
  }

  private static List<Twice> twice(Passage passage) {
    List<Twice> found = new ArrayList<>();
    if (!Role.WORDS.contains(passage.role())) {
      return found;
    }
    for (int at = 0; at < passage.length() - 1; at++) {
      int length = repeated(passage, at);
      if (length > 1 || length == 1 && Particles.isSlip(passage, at)) {
        found.add(new Twice(passage, at, length));
      }
    }
    return found;
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
    return passage.at(at) == passage.at(at + 1) ? 1 : 0;
  }

  /// 合理处理处置: what stands twice is no word, but the end of one and the beginning of the next; the
  /// word between is said elsewhere, or is one of those that go so.
  private static boolean isStraddled(ItemReading item, String once) {
    for (int i = 1; i < once.length(); i++) {
      String turned = once.substring(i) + once.substring(0, i);
      if (STRADDLING.contains(turned)) {
        return true;
      }
      String all = item.fact(ALL);
      if (count(all, turned) > count(all, once + once)) {
        return true;
      }
    }
    return false;
  }

  private static int count(String all, String wanted) {
    int count = 0;
    for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  /// 本规定规定的, 省政府政府采购: a name and what follows it begin alike. 企业对企业: one beside the other.
  private static boolean areTwoWords(Passage passage, int at, String once) {
    char before = passage.at(at - 1);
    boolean own = before != 0 && "本该此其".indexOf(before) >= 0;
    int end = at + 2 * once.length();
    return own && OWN.contains(once)
        || BETWEEN.indexOf(once.charAt(0)) >= 0
        || once.equals("政府")
            && GOVERNMENT.stream().anyMatch(w -> passage.chars().startsWith(w, end));
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
    return !counting
        && !same
        && !grows
        && !DOUBLED.contains(once)
        && !areTwoWords(passage, at, once);
  }
}
