package org.gongbao.layout;

import java.util.List;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.layout.font.FontSet;

/// The bundled fonts, read once for all tests.
public final class Fonts {
  public static final FontSet BUNDLED = new FontLibrary(List.of());

  private Fonts() {}
}
