package org.gongbao.ui.page;

import org.gongbao.layout.frame.Frame.Ink;

/// The colours pages are painted in, as opaque ARGB.
public record Inks(int black, int seal) {
  int of(Ink ink) {
    return switch (ink) {
      case BLACK -> black;
      case SEAL -> seal;
    };
  }
}
