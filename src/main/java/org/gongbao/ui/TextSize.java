package org.gongbao.ui;

import java.util.List;
import javafx.scene.Node;
import org.gongbao.app.Settings;

/// Size of documents in the editor, in steps; the sizes themselves are in the style sheet.
final class TextSize {
  private static final List<String> STEPS = List.of("14", "16", "18", "20", "22", "24");
  private static final String KEY = "text.size";
  private final Node target;
  private final Settings settings;

  TextSize(Node target, Settings settings) {
    this.target = target;
    this.settings = settings;
    show(settings.get(KEY).filter(STEPS::contains).orElse("16"));
  }

  void step(int by) {
    int at = STEPS.indexOf(settings.get(KEY).filter(STEPS::contains).orElse("16"));
    String next = STEPS.get(Math.clamp(at + by, 0, STEPS.size() - 1));
    settings.put(KEY, next);
    show(next);
  }

  private void show(String size) {
    target.getStyleClass().removeIf(style -> style.startsWith("gb-size-"));
    target.getStyleClass().add("gb-size-" + size);
  }
}
