package org.gongbao.check.num;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.Passage;

/// 三次产业比例为4.1∶46.6∶49.3: the three make 100.
final class IndustryShares {
  private static final Pattern SHARES =
      Pattern.compile(
          "(?:三次产业|三产业|产业结构|三产)[^，。；\\d]{0,14}(\\d{1,3}(?:\\.\\d{1,2})?)[:：∶](\\d{1,3}(?:\\.\\d{1,2})?)[:：∶](\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.:：∶])");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private IndustryShares() {}

  static void find(Passage passage, Reporter out) {
    if (!passage.hasAny(":：∶") || !passage.chars().contains("产")) {
      return;
    }
    Matcher shares = passage.matcher(SHARES);
    while (shares.find()) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal slack = BigDecimal.ZERO;
      for (int i = 1; i <= 3; i++) {
        BigDecimal share = new BigDecimal(shares.group(i));
        sum = sum.add(share);
        slack = slack.add(BigDecimal.valueOf(5).movePointLeft(share.scale() + 1));
      }
      if (sum.subtract(ALL).abs().compareTo(slack) > 0) {
        out.at(passage, shares.start(1), shares.end(3))
            .say("shares", sum.stripTrailingZeros().toPlainString());
      }
    }
  }
}
