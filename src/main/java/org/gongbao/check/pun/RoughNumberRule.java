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

/// PUN-16 概数与顿号: two neighbouring numerals that mean about so many have no 顿号 between; 二、三产业, which
/// means two of them, has one (GB/T 15834—2011 §4.5.3.4; GB/T 15835—2011 §5.2.1【M】).
final class RoughNumberRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-16", Severity.WARNING, Nature.DIFFERENCE);
  private static final String NUMERAL = "一二两三四五六七八九";
  private static final String LADDER = "一二三四五六七八九";

  private static final Pattern ROUGH =
      Pattern.compile(
          "(?<![、第前后上下头"
              + LADDER
              + "〇零])(?<!第十)(["
              + NUMERAL
              + "])(、)(["
              + NUMERAL
              + "])(?=(?:十(?![、一二三四五六七八九])|百|千|万|亿)|个(?!方面)|[天岁人家户倍里米斤吨亩元块周位件辆台只株座成]"
              + "|年(?!级|期|生|规|计)|名(?!单)|次(?!产)|公里|公斤|分钟|小时)");

  private static final Pattern INDUSTRIES = Pattern.compile("(?<![一、])(二三)(?=产业)");

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
    int comma = passage.chars().indexOf('、');
    while (comma >= 0) {
      if (isNumeral(passage.at(comma - 1)) && isNumeral(passage.at(comma + 1))) {
        Matcher rough = passage.matcher(ROUGH).useTransparentBounds(true);
        if (rough.region(comma - 1, passage.length()).lookingAt()) {
          number(passage, rough, out);
        }
      }
      comma = passage.chars().indexOf('、', comma + 1);
    }
    if (passage.chars().contains("二三产业")) {
      Matcher industries = passage.matcher(INDUSTRIES);
      while (industries.find()) {
        out.at(passage, industries.start(1), industries.end(1))
            .as(Severity.INFO)
            .review("二、三")
            .say("industries");
      }
    }
  }

  private static boolean isNumeral(char c) {
    return NUMERAL.indexOf(c) >= 0;
  }

  private static void number(Passage passage, Matcher rough, Reporter out) {
    int first = LADDER.indexOf(rough.group(1).replace('两', '二'));
    int second = LADDER.indexOf(rough.group(3).replace('两', '二'));
    // 三、强化… counts paragraphs.
    boolean ordinal = rough.start() == 0 || "。；：\n".indexOf(passage.at(rough.start() - 1)) >= 0;
    boolean next = second == first + 1;
    boolean threeFive = first == 2 && second == 4;
    if (!ordinal && (next || threeFive)) {
      Reporter.Telling telling = out.at(passage, rough.start(2), rough.end(2));
      (next ? telling.safe("") : telling.review("")).say("rough", rough.group(1) + rough.group(3));
    }
  }
}
