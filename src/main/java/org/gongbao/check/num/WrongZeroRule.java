package org.gongbao.check.num;

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

/// NUM-03 〇、零、0、O: years in Han take 〇, quantities take 零 (GB/T 15835—2011 §5.2.5【M】), and Arabic
/// numbers hold no letters.
final class WrongZeroRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-03", Severity.ERROR, Nature.DIFFERENCE);
  private static final Set<Role> ROLES = roles(Role.WORDS, Role.DATE, Role.NUMBER, Role.PERIOD);
  private static final String ZEROS = "零○0０OＯoοΟ";
  private static final String HAN_DIGITS = "一二三四五六七八九";
  private static final int DIGITS = 4;
  private static final Pattern QUANTITY = Pattern.compile("(?<=[一二三四五六七八九][百千万])〇(?=[一二三四五六七八九])");
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<![A-Za-z0-9.\\-_/])[1-9][0-9]*[OoＯοΟ][0-9OoＯοΟ]*+(?=[0-9OoＯοΟ]*+"
              + " ?[年月日号%％万亿个家项元人户亩名台套件])|(?<![A-Za-z0-9.\\-_/])[1-9][0-9]*l[0-9]++(?="
              + " ?[年月日号%％万亿个家项元人户亩名台套件])");

  private static Set<Role> roles(Set<Role> some, Role... more) {
    Set<Role> all = java.util.EnumSet.copyOf(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }

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
    if (passage.hasAny("年〕") && passage.hasAny(ZEROS)) {
      years(passage, '年', out);
      years(passage, '〕', out);
    }
    if (passage.has('〇')) {
      Matcher quantities = passage.matcher(QUANTITY);
      while (quantities.find()) {
        quantity(passage, quantities.start(), out);
      }
    }
    if (passage.hasAny("OoＯοΟl")) {
      Matcher letters = passage.matcher(LETTER);
      while (letters.find()) {
        letters(passage, letters.start(), letters.end(), out);
      }
    }
  }

  private static void years(Passage passage, char behind, Reporter out) {
    for (int at = passage.chars().indexOf(behind);
        at >= 0;
        at = passage.chars().indexOf(behind, at + 1)) {
      if (isYear(passage, at - DIGITS) && "级产".indexOf(passage.at(at + 1)) < 0) {
        year(passage, at - DIGITS, at, out);
      }
    }
  }

  /// Four digits, the first 一 or 二, none of 1 to 9 in Arabic.
  private static boolean isYear(Passage passage, int from) {
    char before = passage.at(from - 1);
    boolean longer = isDigit(before) || Characters.isLatin(before) || "十百千万".indexOf(before) >= 0;
    if (from < 0 || before != 0 && longer || "一二".indexOf(passage.at(from)) < 0) {
      return false;
    }
    for (int i = from; i < from + DIGITS; i++) {
      if (!isDigit(passage.at(i)) || passage.at(i) >= '1' && passage.at(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return Characters.isDigit(c) || c == '〇' || ZEROS.indexOf(c) >= 0 || HAN_DIGITS.indexOf(c) >= 0;
  }

  private static void year(Passage passage, int from, int to, Reporter out) {
    if (passage.isGuarded(Guard.TITLE, from, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (ZEROS.indexOf(passage.at(i)) >= 0) {
        out.at(passage, i, i + 1).safe("〇").say("year");
      }
    }
  }

  /// Articles and other ordinals are numbered, not counted.
  private static void quantity(Passage passage, int at, Reporter out) {
    int i = at - 1;
    while (Characters.isHan(passage.at(i)) && "〇零一二三四五六七八九十百千万".indexOf(passage.at(i)) >= 0) {
      i--;
    }
    int end = at + 1;
    while ("一二三四五六七八九十".indexOf(passage.at(end)) >= 0 && end < passage.length()) {
      end++;
    }
    boolean numbered =
        passage.at(i) == '第' || end < passage.length() && "条号期届页章".indexOf(passage.at(end)) >= 0;
    if (!numbered && !passage.isGuarded(Guard.TITLE, at, at + 1)) {
      out.at(passage, at, at + 1).safe("零").say("quantity");
    }
  }

  private static void letters(Passage passage, int from, int to, Reporter out) {
    for (int i = from; i < to; i++) {
      char c = passage.at(i);
      if (!Characters.isDigit(c)) {
        out.at(passage, i, i + 1).safe(c == 'l' ? "1" : "0").say("letter");
      }
    }
  }
}
