package org.gongbao.check.uni;

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

/// UNI-03 乘号、比号、负号、度: an asterisk or x between numbers, a colon in a ratio, a hyphen as minus sign,
/// °C in two characters (GB 3102.11【M】).
final class WrongSignRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("UNI-03", Severity.INFO, Nature.DIFFERENCE);
  private static final Set<Role> ROLES = Role.RUNNING;
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<![A-Za-z0-9.*×\\-_/])(?!0[xX])[0-9]+(?:\\.[0-9]+)? ?([*xX])"
              + " ?(?=[0-9]++(?:\\.[0-9]++)?+(?![0-9.*\\-_/]))");
  private static final Pattern RATIO =
      Pattern.compile(
          "(?<=比例|比值|之比|比重|配比|占比|结构)[^，。；：:\\d]{0,6}?[0-9]+(?:\\.[0-9]+)?([:：])[0-9]+(?:\\.[0-9]+)?(?:([:：])[0-9]+(?:\\.[0-9]+)?)?");
  private static final Pattern MINUS =
      Pattern.compile(
          "(?<![0-9A-Za-z〕）%％℃.年月日—-])([-－])(?=[0-9]+(?:\\.[0-9]+)? ?(?:℃|°C|摄氏度|度|%|％|米))");
  private static final Pattern DEGREE = Pattern.compile("(?<=[0-9]) ?(?:°|º|゜|˚) ?C(?![A-Za-z])");

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
    if (passage.hasAny("*xX")) {
      tell(passage, TIMES, "×", "times", out);
    }
    if (passage.hasAny("比构") && passage.hasAny(":：")) {
      tell(passage, RATIO, "∶", "ratio", out);
    }
    if (passage.hasAny("-－")) {
      tell(passage, MINUS, "−", "minus", out);
    }
    if (passage.hasAny("°º゜˚")) {
      Matcher degree = passage.matcher(DEGREE);
      while (degree.find()) {
        out.at(passage, degree.start(), degree.end()).safe("℃").say("degree");
      }
    }
  }

  private static void tell(
      Passage passage, Pattern pattern, String sign, String variant, Reporter out) {
    Matcher found = passage.matcher(pattern);
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          out.at(passage, found.start(group), found.end(group)).safe(sign).say(variant);
        }
      }
    }
  }
}
