package org.gongbao.layout.frame;

/// The unit of every length in layout: 1/12700 pt, 1/36000 mm. Point sizes and millimetres are both
/// whole numbers in it.
public final class Emu {
  public static final int PT = 12_700;
  public static final int MM = 36_000;

  private Emu() {}

  /// A length given in thousandths of a point, as in 10500 for 五号.
  public static int milliPoints(int thousandths) {
    return (int) ((long) thousandths * PT / 1000);
  }

  /// A part of a length, `numerator / denominator`, rounded to nearest.
  public static int part(int length, int numerator, int denominator) {
    return (int) Math.floorDiv(2L * length * numerator + denominator, 2L * denominator);
  }
}
