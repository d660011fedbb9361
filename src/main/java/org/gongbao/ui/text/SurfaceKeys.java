package org.gongbao.ui.text;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongbao.model.Slot;
import org.gongbao.ui.text.SurfaceOwner.Way;
import org.gongbao.ui.work.TextDoor;

/// Keys in a text. While an input method composes, every key is its own.
final class SurfaceKeys {
  private final TextSurface surface;

  private SurfaceKeys(TextSurface surface) {
    this.surface = surface;
  }

  static void install(TextSurface surface) {
    SurfaceKeys keys = new SurfaceKeys(surface);
    surface.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    surface.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
  }

  private void typed(KeyEvent event) {
    String chars = event.getCharacter();
    // Ctrl and Alt together are AltGr, which types.
    boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    if (surface.isComposing() || command || chars.isEmpty() || isControl(chars)) {
      return;
    }
    surface.type(chars);
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (!surface.isComposing() && surface.owner().keys().take(surface, event)) {
      event.consume();
      return;
    }
    if (surface.isComposing() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean done =
        event.isShortcutDown() ? shortcut(event) : moves(event) || changes(event.getCode(), event);
    if (done) {
      event.consume();
    }
  }

  private boolean moves(KeyEvent event) {
    boolean extend = event.isShiftDown();
    String chars = surface.chars();
    int caret = surface.caret();
    return switch (event.getCode()) {
      case LEFT, KP_LEFT ->
          caret > 0 || extend
              ? moved(CaretSteps.previous(chars, caret), extend)
              : surface.owner().steps().go(surface, Way.BACK);
      case RIGHT, KP_RIGHT ->
          caret < chars.length() || extend
              ? moved(CaretSteps.next(chars, caret), extend)
              : surface.owner().steps().go(surface, Way.FORWARD);
      case UP, KP_UP -> across(false, extend);
      case DOWN, KP_DOWN -> across(true, extend);
      case HOME -> moved(surface.lineEdge(false), extend);
      case END -> moved(surface.lineEdge(true), extend);
      default -> false;
    };
  }

  private boolean across(boolean down, boolean extend) {
    int offset = surface.offsetAcross(down);
    if (offset >= 0) {
      return moved(offset, extend);
    }
    return extend
        ? moved(down ? surface.chars().length() : 0, true)
        : surface.owner().steps().go(surface, down ? Way.DOWN : Way.UP);
  }

  private boolean changes(KeyCode code, KeyEvent event) {
    String chars = surface.chars();
    int caret = surface.caret();
    boolean range = surface.anchor() != caret;
    return switch (code) {
      case BACK_SPACE ->
          range || caret > 0
              ? erased(range ? surface.anchor() : CaretSteps.previous(chars, caret))
              : surface.owner().steps().go(surface, Way.JOIN_BACK);
      case DELETE ->
          range || caret < chars.length()
              ? erased(range ? surface.anchor() : CaretSteps.next(chars, caret))
              : surface.owner().steps().go(surface, Way.JOIN_FORWARD);
      case ENTER ->
          event.isShiftDown() ? newLine() : surface.owner().steps().go(surface, Way.ENTER);
      default -> false;
    };
  }

  private boolean shortcut(KeyEvent event) {
    boolean extend = event.isShiftDown();
    String chars = surface.chars();
    switch (event.getCode()) {
      case A -> surface.select(0, chars.length());
      case C -> copy();
      case X -> {
        if (extend) {
          return false;
        }
        copy();
        surface.type("");
      }
      case V -> paste();
      case LEFT -> moved(CaretSteps.wordStart(chars, surface.caret()), extend);
      case RIGHT -> moved(CaretSteps.wordEnd(chars, surface.caret()), extend);
      case HOME -> moved(0, extend);
      case END -> moved(chars.length(), extend);
      case BACK_SPACE -> erased(CaretSteps.wordStart(chars, surface.caret()));
      case DELETE -> erased(CaretSteps.wordEnd(chars, surface.caret()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moved(int to, boolean extend) {
    surface.move(to, extend);
    return true;
  }

  private boolean erased(int other) {
    surface.type(other, surface.caret(), "");
    return true;
  }

  /// Shift+Enter: a soft break in a title, a new line in a cell or post, nothing elsewhere.
  private boolean newLine() {
    TextDoor door = surface.owner().door();
    if (surface.place().slot() == Slot.TITLE) {
      door.toggleBreak(surface.place().at(surface.caret()));
    } else if (door.holdsLines(surface.place())) {
      surface.type("\n");
    }
    return true;
  }

  private void copy() {
    int from = Math.min(surface.anchor(), surface.caret());
    int to = Math.max(surface.anchor(), surface.caret());
    if (from < to) {
      ClipboardContent content = new ClipboardContent();
      content.putString(surface.chars().substring(from, to));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /// Pasted lines become one, for a text has no line ends but where it holds several lines.
  private void paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted == null) {
      return;
    }
    String lines = pasted.replace("\r\n", "\n").replace('\r', '\n').strip();
    boolean several = surface.owner().door().holdsLines(surface.place());
    surface.type(several ? lines : lines.replaceAll("\\s*\n\\s*", ""));
  }

  private static boolean isControl(String chars) {
    return chars.codePoints().anyMatch(Character::isISOControl);
  }
}
