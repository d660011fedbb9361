package org.gongbao.check.dup;

import java.util.ArrayList;
import java.util.List;
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

/// DUP-01 相邻重复字词: two to four characters written twice over, and single ones that do not stand
/// twice in any word. Single characters of names and nouns do so wherever two words meet (市市政,
/// 局局长), so only particles are looked at, and what the item says elsewhere with one.
final class RepeatedWordRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DUP-01", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LONGEST = 4;
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两双半";
  // 企业企业家, 市场市场化: a word and a longer one that begins with it.
  private static final String GROWS = "家化性者员长";
  private static final String NAME_ENDS = "国省市县区乡镇村局部院处委会组科厅办校站馆所一二三十";
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
    for (Passage passage : item.passages()) {
      if (Role.WORDS.contains(passage.role())) {
        check(item, passage, out);
      }
    }
  }

  private static void check(ItemReading item, Passage passage, Reporter out) {
    int next = 0;
    for (Twice twice : passage.fact(TWICE)) {
      boolean told =
          twice.at() >= next && (twice.sure() || isOnceElsewhere(item, passage, twice.at()));
      if (told) {
        int end = twice.at() + twice.length();
        String once = passage.chars().substring(twice.at(), end);
        next = end + twice.length();
        out.at(passage, twice.at(), next).review(once).say("twice", once);
      }
    }
  }

  /// Characters that stand twice over.
  ///
  /// @param sure false when only the rest of the item can tell
  private record Twice(int at, int length, boolean sure) {}

  private static List<Twice> twice(Passage passage) {
    List<Twice> found = new ArrayList<>();
    for (int at = 0; at < passage.length() - 1; at++) {
      int length = repeated(passage, at);
      if (length > 0) {
        found.add(new Twice(at, length, length > 1 || Particles.isSlip(passage, at)));
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

  /// 加强强监管 where the item has 加强监管 too: with one of them taken out, the words around are said
  /// elsewhere. 市市政府 would be said so as well, and others at the end of a name.
  private static boolean isOnceElsewhere(ItemReading item, Passage passage, int at) {
    char once = passage.at(at);
    char before = passage.at(at - 1);
    String after = passage.chars().substring(at + 2, Math.min(at + 4, passage.length()));
    boolean inside =
        after.length() == 2
            && Characters.isHan(before)
            && Characters.isHan(after.charAt(0))
            && Characters.isHan(after.charAt(1))
            && before != once
            && after.charAt(0) != once;
    return inside
        && NAME_ENDS.indexOf(once) < 0
        && item.fact(ALL).contains("" + before + once + after)
        && !areTwoWords(item.fact(ALL), before, once, after.charAt(0));
  }

  /// 法规规定: both halves are said elsewhere without the other.
  private static boolean areTwoWords(String all, char before, char once, char after) {
    return isApart(all, "" + before + once, 2, after, once)
        && isApart(all, "" + once + after, -1, before, once);
  }

  /// True when two characters stand somewhere with neither of two others next to them.
  private static boolean isApart(String all, String two, int next, char one, char other) {
    for (int at = all.indexOf(two); at >= 0; at = all.indexOf(two, at + 1)) {
      int beside = at + next;
      char c = beside < 0 || beside >= all.length() ? 0 : all.charAt(beside);
      if (c != one && c != other) {
        return true;
      }
    }
    return false;
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
