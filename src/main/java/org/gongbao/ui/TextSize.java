package org.gongbao.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.gongbao.app.Settings;

/// Size of document text, in steps up to twice the usual one, in every window that shows any; the
/// sizes themselves are in the style sheet.
final class TextSize {
  private static final List<String> STEPS = List.of("14", "16", "18", "20", "22", "24", "28", "32");
  private static final String KEY = "text.size";
  private final Settings settings;

  TextSize(Settings settings) {
    this.settings = settings;
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>) change -> Window.getWindows().forEach(this::show));
  }

  /// Gives a scene the size, before it is shown.
  void dress(Scene scene) {
    scene.getRoot().getStyleClass().removeIf(style -> style.startsWith("gb-size-"));
    scene.getRoot().getStyleClass().add("gb-size-" + size());
  }

  /// Lets the keys of the main window work in another one.
  void takeKeys(Scene scene) {
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Equals"), () -> step(1));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Minus"), () -> step(-1));
  }

  void step(int by) {
    int at = STEPS.indexOf(size());
    settings.put(KEY, STEPS.get(Math.clamp(at + by, 0, STEPS.size() - 1)));
    Window.getWindows().forEach(this::show);
  }

  private String size() {
    return settings.get(KEY).filter(STEPS::contains).orElse("16");
  }

  private void show(Window window) {
    Scene scene = window.getScene();
    if (scene != null && !scene.getRoot().getStyleClass().contains("gb-size-" + size())) {
      dress(scene);
    }
  }
}
