package org.gongbao.check.iss;

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

/// ISS-10 公开属性放行, as far as the text shows it: numbers of identity cards (their check digit right,
/// GB 11643), numbers of mobile phones, and what is not to be published by its own annotation.
final class PrivateDataRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("ISS-10", Severity.ERROR, Nature.DIFFERENCE);
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])\\d{2}\\d{3}[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z.元万亿])");
  private static final Pattern CLOSED = Pattern.compile("依申请公开|不予公开|不公开|注意保密|内部文件");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

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
    if (passage.role() == Role.ANNOTATION) {
      tell(passage, CLOSED, "closed", out);
    }
    if (passage.role() != Role.IMPRINT && passage.hasAny("1234567")) {
      Matcher identity = passage.matcher(IDENTITY);
      while (identity.find()) {
        if (isIdentity(identity.group())) {
          out.at(passage, identity.start(), identity.end()).say("identity");
        }
      }
      tell(passage, MOBILE, "mobile", out);
    }
  }

  private static void tell(Passage passage, Pattern pattern, String variant, Reporter out) {
    Matcher found = passage.matcher(pattern);
    while (found.find()) {
      boolean mobile = variant.equals("mobile");
      out.at(passage, found.start(), found.end())
          .as(mobile ? Severity.WARNING : Severity.ERROR)
          .say(variant);
    }
  }

  private static boolean isIdentity(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }
}
