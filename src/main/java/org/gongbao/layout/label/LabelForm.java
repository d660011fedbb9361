package org.gongbao.layout.label;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.layout.frame.Emu;

/// A kind of A4 label sheet that is sold everywhere. Lengths are in EMU.
public enum LabelForm {
  /// 99.1 × 38.1 mm, 2 across and 7 down, 2.5 mm between the columns.
  TWO_BY_SEVEN(
      2, 7, new Size(9910, 3810), new Size(10_160, 3810), new Size(465, 1515), new Size(500, 300)),
  /// 70 × 37 mm, 3 across and 8 down, without gaps: what is printed keeps clear of the edges of the
  /// paper, where printers cannot print.
  THREE_BY_EIGHT(
      3, 8, new Size(7000, 3700), new Size(7000, 3700), new Size(0, 50), new Size(600, 400));

  public static final int PAPER_WIDTH = 210 * Emu.MM;
  public static final int PAPER_HEIGHT = 297 * Emu.MM;
  private static final int HUNDREDTH = Emu.MM / 100;

  private final int across;
  private final int down;
  private final Size label;
  private final Size step;
  private final Size margin;
  private final Size padding;

  /// In hundredths of a millimetre.
  private record Size(int width, int height) {}

  LabelForm(int across, int down, Size label, Size step, Size margin, Size padding) {
    this.across = across;
    this.down = down;
    this.label = label;
    this.step = step;
    this.margin = margin;
    this.padding = padding;
  }

  /// Labels on a sheet.
  public int count() {
    return across * down;
  }

  public int across() {
    return across;
  }

  public int width() {
    return label.width() * HUNDREDTH;
  }

  public int height() {
    return label.height() * HUNDREDTH;
  }

  /// Left edge of a label, counted from 0 along the rows.
  public int x(int place) {
    return (margin.width() + place % across * step.width()) * HUNDREDTH;
  }

  /// Upper edge of a label.
  public int y(int place) {
    return (margin.height() + place / across * step.height()) * HUNDREDTH;
  }

  /// White at the left and right of what is printed.
  public int padX() {
    return padding.width() * HUNDREDTH;
  }

  /// White above and below what is printed.
  public int padY() {
    return padding.height() * HUNDREDTH;
  }

  /// As commands name it: 2x7, 3x8.
  public String code() {
    return across + "x" + down;
  }

  public static Optional<LabelForm> of(String code) {
    return Stream.of(values()).filter(form -> form.code().equals(code)).findFirst();
  }
}
