package org.gongbao.exchange.pdf;

import org.gongbao.layout.frame.Frame.Ink;

/// The colours of a profile, as operators.
///
/// Print uses DeviceCMYK also for black: only there does overprint mode 1 leave the other plates as
/// they are; DeviceGray would knock them out.
enum Palette {
  PROCESS("0 0 0 1 k", "0 1 1 0 k", "0 0 0 0.6 k", "0 0 0 0.1 k", "0 0 0 0.5 K"),
  SCREEN("0 g", "0.902 0 0.071 rg", "0.4 g", "0.91 g", "0.5 G");

  private final String black;
  private final String seal;
  private final String marginal;
  private final String watermark;
  private final String stroke;

  Palette(String black, String seal, String marginal, String watermark, String stroke) {
    this.black = black;
    this.seal = seal;
    this.marginal = marginal;
    this.watermark = watermark;
    this.stroke = stroke;
  }

  static Palette of(PdfProfile profile) {
    return profile == PdfProfile.PRINT ? PROCESS : SCREEN;
  }

  String of(Ink ink) {
    return switch (ink) {
      case BLACK -> black;
      case SEAL -> seal;
    };
  }

  /// What a proof has in its margins.
  String marginal() {
    return marginal;
  }

  String watermark() {
    return watermark;
  }

  /// What proofreaders write with in a round: 一校红、二校蓝、三校绿, dark enough to be read in black.
  static String pen(int round) {
    return switch (round) {
      case 1 -> "0.8 0.05 0.1";
      case 2 -> "0.06 0.22 0.72";
      case 3 -> "0 0.42 0.2";
      default -> "0.45 0.1 0.5";
    };
  }

  /// The frame that stands for a picture.
  String stroke() {
    return stroke;
  }
}
