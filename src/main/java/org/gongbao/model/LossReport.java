package org.gongbao.model;

import java.util.List;

/// What an import could not place or decided not to keep. Nothing is dropped without a line here.
public record LossReport(List<Loss> losses) {
  public static final LossReport NONE = new LossReport(List.of());

  public LossReport {
    losses = List.copyOf(losses);
  }

  /// @param line source line, from 1
  /// @param text what stood there
  public record Loss(Kind kind, int line, String text) {}

  /// Why something is listed.
  public enum Kind {
    /// Text no part of an issue took; the source still has it.
    UNPLACED,
    /// Printing furniture that carries no text of its own, such as the word CONTENTS.
    FURNITURE,
    /// Taken up, but the reader is not sure it belongs where it was put.
    UNSURE,
    /// Taken up as it is, but its characters were spoilt before it came here.
    GARBLED,
    /// A picture the text names was not found; its place is kept.
    PICTURE_MISSING
  }
}
