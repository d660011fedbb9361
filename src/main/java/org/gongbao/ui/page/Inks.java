package org.gongbao.ui.page;

import org.gongbao.layout.frame.Frame.Ink;

/// The colours pages are painted in, as opaque ARGB.
public record Inks(int black, int seal) {
  /// What no light comes back from.
  private static final int OPAQUE = 0xFF000000;

  /// As on a printer: black is all the black there is.
  public Inks printed() {
    return new Inks(OPAQUE, seal);
  }

  int of(Ink ink) {
    return switch (ink) {
      case BLACK -> black;
      case SEAL -> seal;
    };
  }
}
