package org.gongbao.check.read;

import java.math.BigDecimal;

/// 数: one number as written, with its exact value and what it counts. Signs before it are not part
/// of it. Offsets are those of the passage.
///
/// For 3.5亿元: digits 3.5, scale 亿, value 350000000, step 10000000, unit 元. For 百分之五 and 5%: value
/// 5, unit %.
///
/// @param from of the first digit, or of 百 in 百分之五
/// @param to past digits, 余 and scale
/// @param end past the unit; equals `to` where there is none
/// @param script how it is written
/// @param digits what stands before the scale
/// @param scale 十百千万亿 behind Arabic digits, or the 万 and 亿 a Han number ends in; else empty
/// @param value digits times scale
/// @param step worth of one in the last place written: how far rounding may have moved the value is
///   half of it
/// @param unit what follows, such as 元, 平方米, %, 个百分点, 家; empty where none is known
/// @param about 余, 多 or 来 stands in it: the value is a lower bound
/// @param ordinal 第 stands before it
public record Numeral(
    int from,
    int to,
    int end,
    Script script,
    BigDecimal digits,
    String scale,
    BigDecimal value,
    BigDecimal step,
    String unit,
    boolean about,
    boolean ordinal) {

  /// Which digits a number is written in.
  public enum Script {
    ARABIC,
    HAN,
    /// Arabic digits with 十, 百 or 千, or with 万 followed by more: 6千, 2万3千.
    MIXED
  }

  public boolean isPercent() {
    return unit.equals("%");
  }

  public boolean isHan() {
    return script == Script.HAN;
  }

  /// True for a whole number in the reach of `int`.
  public boolean isWhole() {
    boolean whole = value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    return whole && value.precision() - value.scale() < 10;
  }

  /// The value of one that [#isWhole()].
  public int whole() {
    return value.intValueExact();
  }
}
