package org.gongbao.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys a menu shows where accelerators stand and does not take: the pane they are meant for does.
public final class ShownKeys extends KeyCombination {
  private final KeyCombination keys;

  ShownKeys(KeyCombination keys) {
    this.keys = keys;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getDisplayText() {
    return written(keys);
  }

  /// As it stands on the key.
  static String written(KeyCombination keys) {
    return keys.getDisplayText().replace("Back Space", "Backspace");
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  /// Each for itself: a scene keeps one command for equal keys, and these are several panes' own.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
