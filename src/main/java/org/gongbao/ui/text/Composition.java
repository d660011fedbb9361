package org.gongbao.ui.text;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

/// The input method's side of a surface. What it composes is only drawn; the tree learns of it when
/// it is committed, as one piece of typing.
final class Composition implements InputMethodRequests {
  private final TextSurface surface;

  private Composition(TextSurface surface) {
    this.surface = surface;
  }

  static void install(TextSurface surface) {
    Composition composition = new Composition(surface);
    surface.setInputMethodRequests(composition);
    surface.setOnInputMethodTextChanged(composition::changed);
  }

  private void changed(InputMethodEvent event) {
    if (!surface.owner().door().takesTyping()) {
      return;
    }
    if (!event.getCommitted().isEmpty()) {
      surface.compose("", 0);
      surface.type(event.getCommitted());
    }
    StringBuilder composed = new StringBuilder();
    for (InputMethodTextRun run : event.getComposed()) {
      composed.append(run.getText());
    }
    int caret = Math.clamp(event.getCaretPosition(), 0, composed.length());
    surface.compose(composed.toString(), caret);
    event.consume();
  }

  /// Where the candidate window goes: under the caret.
  @Override
  public Point2D getTextLocation(int offset) {
    Bounds caret = surface.caretArea();
    Point2D onScreen = surface.localToScreen(caret.getMinX(), caret.getMaxY());
    return onScreen == null ? Point2D.ZERO : onScreen;
  }

  @Override
  public int getLocationOffset(int x, int y) {
    Point2D local = surface.screenToLocal(x, y);
    return local == null ? 0 : surface.offsetAt(local);
  }

  /// Nothing to take back: a commit is an edit of its own, undone like any other.
  @Override
  public void cancelLatestCommittedText() {}

  @Override
  public String getSelectedText() {
    int from = Math.min(surface.anchor(), surface.caret());
    int to = Math.max(surface.anchor(), surface.caret());
    return surface.chars().substring(from, to);
  }
}
