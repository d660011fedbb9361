package org.gongbao.exchange.pdf.annotation;

import java.util.List;

/// A sheet of a file.
///
/// @param number of the page it shows, as printed on it; 0 when it does not say
/// @param version it names, as printed on it; empty when it does not say
/// @param width of the page, in [org.gongbao.layout.frame.Emu]
/// @param trimmed true when it says what of it is the page, as proofs do that were not printed anew
/// @param shown its glyphs as they are painted; none where nothing is annotated
public record SheetFacts(
    int number, String version, int width, int height, boolean trimmed, List<Shown> shown) {
  public SheetFacts {
    shown = List.copyOf(shown);
  }
}
