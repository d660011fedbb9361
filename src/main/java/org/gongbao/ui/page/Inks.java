package org.gongbao.ui.page;

import java.util.List;
import org.gongbao.layout.frame.Frame.Ink;

/// The colours pages are painted in, as opaque ARGB.
///
/// @param pens of proofreaders, round by round; the last for all further rounds
public record Inks(int black, int seal, List<Integer> pens) {
  /// What no light comes back from.
  private static final int OPAQUE = 0xFF000000;

  public Inks {
    pens = List.copyOf(pens);
  }

  /// Of pages nobody wrote on.
  Inks(int black, int seal) {
    this(black, seal, List.of(black));
  }

  /// As on a printer: black is all the black there is.
  public Inks printed() {
    return new Inks(OPAQUE, seal, pens);
  }

  /// @param round from 1
  int pen(int round) {
    return pens.get(round >= 1 && round < pens.size() ? round - 1 : pens.size() - 1);
  }

  int of(Ink ink) {
    return switch (ink) {
      case BLACK -> black;
      case SEAL -> seal;
    };
  }
}
