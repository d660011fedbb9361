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
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-07 顿号、逗号与“等”“和/及”: no 顿号 before what ends a list, and not both …… and 等 (GB/T 15834—2011
/// §4.5, §4.11【M】).
final class EnumerationCommaRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-07", Severity.WARNING, Nature.DIFFERENCE);
  private static final String HAN = "\u4e00-\u9fff";

  /// 、等 where 等 is the word and not the beginning of another: 等级, 等待.
  private static final Pattern ETC =
      Pattern.compile("(?<=[" + HAN + "”》）\\w])(、)等(?!同(?!志)|[级待候额分效距价于着离号温压高次腰闲量比差值渗到你我他她它])");

  private static final Pattern COMMA_ETC =
      Pattern.compile("(?<=[" + HAN + "”》）])(，)等(?=[。；）]|领域|方面|行业)");

  private static final Pattern AND =
      Pattern.compile(
          "(?<=[" + HAN + "”》）\\w])(、)(?:和(?![平谐解睦美顺善田县龙政静硕布林声缓好悦合气约衷风牛服])|以及|及(?![时格早第物至龄笄]))");

  /// 平等, 高等, 一等: words that end with 等.
  private static final String NO_ETC = "平同对高中初优劣均上下头特相何我你一二三四五六七八九十甲乙丙";

  private static final Pattern BOTH = Pattern.compile("(?<=[" + HAN + "”》）])(?:……等(?:等)?|等……)");

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
    for (int i = 1; i < passage.length(); i++) {
      char c = passage.at(i);
      if (c == '、' || c == '，') {
        switch (passage.at(i + 1)) {
          case '等' -> remove(passage, c == '、' ? ETC : COMMA_ETC, i, "etc", out);
          case '和', '及', '以' -> remove(passage, AND, i, "and", out);
          default -> {}
        }
      } else if (c == '等' && passage.at(i + 1) == '、' && goesOn(passage, i)) {
        out.at(passage, i, i + 1).say("goesOn");
      }
    }
    if (passage.has('…')) {
      both(passage, out);
    }
  }

  private static void remove(
      Passage passage, Pattern pattern, int at, String variant, Reporter out) {
    Matcher comma = passage.matcher(pattern).useTransparentBounds(true);
    if (comma.region(at, passage.length()).lookingAt()) {
      out.at(passage, at, at + 1).safe("").say(variant);
    }
  }

  /// 北京、上海等、广州; not 高等、中等 or 一等、二等.
  private static boolean goesOn(Passage passage, int at) {
    int from = at;
    while (at - from < 13 && Characters.isHan(passage.at(from - 1))) {
      from--;
    }
    boolean word = NO_ETC.indexOf(passage.at(at - 1)) >= 0;
    boolean on = Characters.isHan(passage.at(at + 2)) && Characters.isHan(passage.at(at + 3));
    return from < at && passage.at(from - 1) == '、' && !word && on;
  }

  private static void both(Passage passage, Reporter out) {
    Matcher both = passage.matcher(BOTH);
    while (both.find()) {
      out.at(passage, both.start(), both.end()).review("等").say("both");
    }
  }
}
