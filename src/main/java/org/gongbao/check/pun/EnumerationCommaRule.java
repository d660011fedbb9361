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

/// PUN-07 顿号、逗号与“等”“和/及”: no 顿号 before what ends a list, and not both …… and 等 (GB/T 15834—2011
/// §4.5, §4.11【M】).
final class EnumerationCommaRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-07", Severity.WARNING, Nature.DIFFERENCE);
  private static final String HAN = "\u4e00-\u9fff";

  /// 、等 where 等 is the word and not the beginning of another: 等级, 等待.
  private static final Pattern ETC =
      Pattern.compile("(?<=[" + HAN + "”》）\\w])(、)等(?![级待候额同分效距价于着离号温压高次腰闲量比差值渗到你我他她它])");

  private static final Pattern COMMA_ETC =
      Pattern.compile("[" + HAN + "”》）](，)等(?=[。；）]|领域|方面|行业)");

  private static final Pattern AND =
      Pattern.compile(
          "(?<=[" + HAN + "”》）\\w])(、)(?:和(?![平谐解睦美顺善田县龙政静硕布林声缓好悦合气约衷风牛服])|以及|及(?![时格早第物至龄笄]))");

  /// 北京、上海等、广州
  private static final Pattern GOES_ON =
      Pattern.compile(
          "、[" + HAN + "]{1,12}(?<![平同对高中初优劣均上下头特相何我你一二三四五六七八九十甲乙丙])(等)、(?=[" + HAN + "]{2})");

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
    if (passage.has('等')) {
      if (passage.has('、')) {
        remove(passage, ETC, "etc", out);
        goesOn(passage, out);
      }
      remove(passage, COMMA_ETC, "etc", out);
      both(passage, out);
    }
    if (passage.has('、') && passage.hasAny("和及")) {
      remove(passage, AND, "and", out);
    }
  }

  private static void remove(Passage passage, Pattern pattern, String variant, Reporter out) {
    Matcher comma = passage.matcher(pattern);
    while (comma.find()) {
      out.at(passage, comma.start(1), comma.end(1)).safe("").say(variant);
    }
  }

  private static void goesOn(Passage passage, Reporter out) {
    Matcher etc = passage.matcher(GOES_ON);
    while (etc.find()) {
      out.at(passage, etc.start(1), etc.end(1)).say("goesOn");
    }
  }

  private static void both(Passage passage, Reporter out) {
    if (passage.has('…')) {
      Matcher both = passage.matcher(BOTH);
      while (both.find()) {
        out.at(passage, both.start(), both.end()).review("等").say("both");
      }
    }
  }
}
