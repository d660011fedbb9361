package org.gongbao.check.num;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// 增长8.5%，快于全市0.9个百分点（全市7.6%）: a rate, its lead and the other rate.
///
/// @param from of the rate
/// @param to past it
/// @param end past the other rate
/// @param other as written
/// @param points as written
record RateGap(
    int from,
    int to,
    int end,
    BigDecimal rate,
    BigDecimal wanted,
    BigDecimal slack,
    String other,
    String points) {
  static final Fact<Passage, List<RateGap>> ALL = Fact.of(RateGap::in);

  private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,4})?)";
  private static final Pattern GAP =
      Pattern.compile(
          "(?<![\\d.])"
              + NUMBER
              + "[%％]，?(?:增速|增幅|分别)?(高于|快于|高出|低于|慢于)[^，。；（%％\\d]{1,16}?"
              + NUMBER
              + "个百分点（[^（）\\d%％。]{0,12}"
              + NUMBER
              + "[%％]）");

  boolean isWrong() {
    return rate.subtract(wanted).abs().compareTo(slack) > 0;
  }

  /// Wrong, and right with the point moved by one place or two.
  boolean isPointLost() {
    if (!isWrong()) {
      return false;
    }
    for (int places = 1; places <= 2; places++) {
      boolean fits = rate.movePointLeft(places).subtract(wanted).abs().compareTo(slack) <= 0;
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static List<RateGap> in(Passage passage) {
    List<RateGap> gaps = new ArrayList<>();
    if (!passage.chars().contains("个百分点（")) {
      return gaps;
    }
    Matcher gap = passage.matcher(GAP);
    while (gap.find()) {
      BigDecimal rate = new BigDecimal(gap.group(1));
      BigDecimal points = new BigDecimal(gap.group(3));
      BigDecimal other = new BigDecimal(gap.group(4));
      boolean more = gap.group(2).startsWith("高") || gap.group(2).startsWith("快");
      BigDecimal wanted = more ? other.add(points) : other.subtract(points);
      BigDecimal slack = half(rate).add(half(points)).add(half(other));
      gaps.add(
          new RateGap(
              gap.start(1),
              gap.end(1) + 1,
              gap.end(),
              rate,
              wanted,
              slack,
              gap.group(4),
              gap.group(3)));
    }
    return gaps;
  }

  private static BigDecimal half(BigDecimal written) {
    return BigDecimal.valueOf(5).movePointLeft(Math.max(written.scale(), 0) + 1);
  }
}
