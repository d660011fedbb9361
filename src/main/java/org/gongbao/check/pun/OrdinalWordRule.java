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

/// PUN-14 序次语后标点: 第一 and 首先 are followed by a comma, （1） by nothing, 1 by a point, when they count
/// within a text (GB/T 15834—2011 附录B.3【M】). Ordinals of headings and paragraphs are HED-05's.
final class OrdinalWordRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-14", Severity.WARNING, Nature.DIFFERENCE);
  private static final String HAN = "[一二三四五六七八九十]";
  private static final String START = "(?:^|(?<=[。；！？：，\n]))[ \u3000]?";

  /// 第一、加强…; but 第一、二季度, 第一、第二产业.
  private static final Pattern WORD =
      Pattern.compile(
          START + "(?:第" + HAN + "{1,2}|首先|其次|再次|最后)(、)(?!第|其次|再次|最后|" + HAN + "(?!是)|[0-9])");

  private static final Pattern BRACKETED =
      Pattern.compile(START + "[（(](?:" + HAN + "{1,2}|\\d{1,2})[）)]([、.．])(?=[^（(])");

  /// 一，…
  private static final Pattern HAN_COMMA =
      Pattern.compile("(?:^|(?<=[。；：\n]))" + HAN + "{1,2}(，)(?=[\u4e00-\u9fff])");

  private static final Pattern ARABIC =
      Pattern.compile("(?<=[。；：\n])\\d{1,2}([、])(?=[\u4e00-\u9fff“《])");

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
    if (!passage.hasAny("、，,.．")) {
      return;
    }
    if (passage.hasAny("第首其再最")) {
      tell(passage, WORD, "，", "word", out);
    }
    if (passage.hasAny("）)")) {
      tell(passage, BRACKETED, "", "bracketed", out);
    }
    tell(passage, HAN_COMMA, "、", "han", out);
    if (passage.has('、')) {
      tell(passage, ARABIC, ".", "arabic", out);
    }
  }

  private static void tell(
      Passage passage, Pattern pattern, String right, String variant, Reporter out) {
    Matcher ordinal = passage.matcher(pattern);
    while (ordinal.find()) {
      out.at(passage, ordinal.start(1), ordinal.end(1)).safe(right).say(variant);
    }
  }
}
