package org.gongbao.check.read;

/// 数的范围: two numbers joined by a dash, ～, 至 or 到, such as 10%～15% and 3至5个.
///
/// @param first the lower end, if written as it should be
public record NumberRange(Numeral first, Numeral last) {
  /// From the first digit to past the second number's scale and percent sign.
  public int from() {
    return first.from();
  }

  public int end() {
    return last.isPercent() ? last.end() : last.to();
  }
}
