package org.gongbao.ui.fx;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Keeps keys that are a command's from typing as well. Ctrl and Alt together are AltGr, which
/// types on many keyboards; where a command has that key, the character that follows is dropped.
public final class TakenKeys {
  private final Scene scene;
  private boolean taken;

  private TakenKeys(Scene scene) {
    this.scene = scene;
  }

  public static void watch(Scene scene) {
    TakenKeys keys = new TakenKeys(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
  }

  private void pressed(KeyEvent event) {
    taken =
        event.isControlDown()
            && event.isAltDown()
            && scene.getAccelerators().keySet().stream().anyMatch(keys -> keys.match(event));
  }

  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }
}
