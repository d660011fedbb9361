package org.gongbao.ui.fx;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// Loads the bundled faces, so that Chinese shows on a machine without Chinese fonts. The window's
/// own face is needed before the first paint; faces of documents can follow.
public final class FontsAtStart {
  private static final List<String> WINDOW =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
  private static final List<String> TEXT =
      List.of("NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf", "LXGWWenKai-Regular.ttf");

  private FontsAtStart() {}

  /// @throws IllegalStateException when a bundled font is missing or broken
  public static void loadWindowFaces() {
    WINDOW.forEach(FontsAtStart::load);
  }

  /// @throws IllegalStateException when a bundled font is missing or broken
  public static void loadTextFaces() {
    TEXT.forEach(FontsAtStart::load);
  }

  private static void load(String file) {
    URL url = Objects.requireNonNull(FontsAtStart.class.getResource("/fonts/" + file), file);
    // The size given is of no consequence: style sheets ask for the family at theirs.
    if (Font.loadFont(url.toExternalForm(), 0) == null) {
      throw new IllegalStateException("cannot load " + file);
    }
  }
}
