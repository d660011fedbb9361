package org.gongbao.check.pun;

import java.util.List;
import java.util.Set;
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

/// PUN-11 时间、地域起止用一字线: from one date to another, or from one place to another on a line of traffic
/// (GB/T 15834—2011 §4.13.3.2). Names of documents are told as a hint: they are their own.
final class TimeRangeRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-11", Severity.WARNING, Nature.DIFFERENCE);
  private static final String LINES = "-‐‑–—―─~～〜∼－−";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String MONTH = "(?:1[0-2]|[1-9])";
  private static final String ALONE = "(?<![-–—~～\\d.A-Za-z/])";

  /// What stands before the line and what behind it.
  private record Form(Pattern before, Pattern after) {
    static Form of(String before, String after) {
      return new Form(Pattern.compile(before + "$"), Pattern.compile(after));
    }
  }

  private static final List<Form> TIMES =
      List.of(
          // 2023-2025年, 2023年-2025年, （2023-2025）
          Form.of(ALONE + YEAR + "年?", YEAR + "(?:年|学年|财年|[）)])"),
          // 3月-5月, 3月5日-8日, 3月5日-2024年1月1日
          Form.of("\\d月(?:\\d{1,2}日)?", "(?:" + YEAR + "年)?\\d{1,2}[月日]"),
          // 8日-10日; 3日-5日内 says how long
          Form.of("\\d日", "\\d{1,2}(?:日(?!内|以)|月\\d)"),
          // 3月5-8日
          Form.of("月\\d{1,2}", "\\d{1,2}日"),
          // 3-5月
          Form.of(ALONE + MONTH, MONTH + "月(?!龄)"),
          // 二〇二三年-二〇二五年
          Form.of("[年月日]", "[〇零○一二三四五六七八九十]{1,4}[年月日]"));

  /// 江州-云泽高速公路
  private static final List<Form> PLACES =
      List.of(Form.of("[\u4e00-\u9fff]{2}", "[\u4e00-\u9fff]{2,5}?(?:高速|铁路|公路|高铁|客运专线|城际|航线)"));

  /// Characters before the line that are looked at.
  private static final int BEFORE = 14;

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
    int i = 1;
    while (i < passage.length()) {
      int from = i;
      while (i < passage.length() && LINES.indexOf(passage.at(i)) >= 0) {
        i++;
      }
      if (i - from == 1 || i - from == 2) {
        line(passage, from, i, out);
      }
      i = Math.max(i, from + 1);
    }
  }

  /// A line of one or two characters; spaces beside it belong to it.
  private static void line(Passage passage, int from, int to, Reporter out) {
    int begin = Characters.isSpace(passage.at(from - 1)) ? from - 1 : from;
    int end = Characters.isSpace(passage.at(to)) ? to + 1 : to;
    boolean right = end - begin == 1 && passage.at(from) == '—';
    if (right || passage.isGuarded(Guard.CODE, from, to)) {
      return;
    }
    if (stands(passage, TIMES, begin, end)) {
      tell(passage, begin, end, "time", out);
    } else if (passage.at(from) != '—' && to - from == 1 && stands(passage, PLACES, begin, end)) {
      tell(passage, begin, end, "place", out);
    }
  }

  private static boolean stands(Passage passage, List<Form> forms, int begin, int end) {
    return forms.stream()
        .anyMatch(
            form ->
                passage.matcher(form.after).region(end, passage.length()).lookingAt()
                    && passage
                        .matcher(form.before)
                        .useTransparentBounds(true)
                        .region(Math.max(0, begin - BEFORE), begin)
                        .find());
  }

  private static void tell(Passage passage, int begin, int end, String variant, Reporter out) {
    boolean name =
        passage.role() == Role.TITLE
            || passage.role() == Role.CONTENTS
            || passage.isGuarded(Guard.TITLE, begin, end);
    Reporter.Telling telling = out.at(passage, begin, end);
    if (name) {
      telling.as(Severity.INFO).review("—").say("name");
    } else {
      telling.safe("—").say(variant);
    }
  }
}
