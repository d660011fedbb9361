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
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-11 时间、地域起止用一字线: from one date to another, or from one place to another on a line of traffic
/// (GB/T 15834—2011 §4.13.3.2). Names of documents are told as a hint: they are their own.
final class TimeRangeRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-11", Severity.WARNING, Nature.DIFFERENCE);
  private static final String LINES = "-‐‑–—―─~～〜∼－−";
  private static final String LINE = "([ \u3000]?[" + LINES + "]{1,2}[ \u3000]?)";
  private static final String NOT_INSIDE = "(?<![-–—~～\\d.A-Za-z/])";
  private static final String HAN = "[〇零○一二三四五六七八九十]";

  private static final Pattern RANGE =
      Pattern.compile(
          // 2023-2025年, 2023年-2025年, （2023-2025）
          NOT_INSIDE
              + "(?:(?:19|20)\\d\\d年?"
              + LINE
              + "(?=(?:19|20)\\d\\d(?:年|学年|财年|[）)]))"
              // 2023年3月-2024年5月, 3月-5月, 3月5日-8日, 2023年3月-5月
              + "|(?:(?:19|20)\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?"
              + LINE
              + "(?=(?:(?:19|20)\\d\\d年)?\\d{1,2}[月日])"
              + "|(?:19|20)\\d\\d年"
              + LINE
              + "(?=(?:19|20)\\d\\d年)"
              // 8日-10日
              + "|\\d{1,2}日"
              + LINE
              + "(?=\\d{1,2}(?:日(?!内|以)|月\\d))"
              // 3月5-8日
              + "|\\d{1,2}月\\d{1,2}"
              + LINE
              + "(?=\\d{1,2}日)"
              // 3-5月
              + "|(?:1[0-2]|[1-9])"
              + LINE
              + "(?=(?:1[0-2]|[1-9])月(?!龄))"
              + ")"
              + "|(?<=[年月日])"
              + LINE
              + "(?="
              + HAN
              + "{1,4}[年月日])");

  /// 江州-云泽高速公路.
  private static final Pattern ROUTE =
      Pattern.compile(
          "(?<=[\u4e00-\u9fff]{2})([-–~～－])(?=[\u4e00-\u9fff]{2,5}?(?:高速|铁路|公路|高铁|客运专线|城际|航线))");

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
    if (!passage.hasAny(LINES)) {
      return;
    }
    if (passage.hasAny("年月日") || passage.hasAny("）)")) {
      ranges(passage, passage.matcher(RANGE), "time", out);
    }
    if (passage.hasAny("路速线铁际")) {
      ranges(passage, passage.matcher(ROUTE), "place", out);
    }
  }

  private static void ranges(Passage passage, Matcher range, String variant, Reporter out) {
    while (range.find()) {
      int group = 1;
      while (range.start(group) < 0) {
        group++;
      }
      int from = range.start(group);
      int to = range.end(group);
      if (range.group(group).equals("—") || passage.isGuarded(Guard.CODE, from, to)) {
        continue;
      }
      boolean name =
          passage.role() == Role.TITLE
              || passage.role() == Role.CONTENTS
              || passage.isGuarded(Guard.TITLE, from, to);
      Reporter.Telling telling = out.at(passage, from, to);
      if (name) {
        telling.as(Severity.INFO).review("—").say("name");
      } else {
        telling.safe("—").say(variant);
      }
    }
  }
}
