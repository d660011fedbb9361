package org.gongbao.ui.text;

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
    surface.helpTyping();
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
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> extend || surface.isCaret() ? back(extend) : collapsed(false);
      case RIGHT, KP_RIGHT -> extend || surface.isCaret() ? forward(extend) : collapsed(true);
      case UP, KP_UP -> across(false, extend);
      case DOWN, KP_DOWN -> across(true, extend);
      case HOME -> moved(surface.lineEdge(false), extend);
      case END -> moved(surface.lineEdge(true), extend);
      case PAGE_UP -> surface.owner().steps().page(surface, -1, extend);
      case PAGE_DOWN -> surface.owner().steps().page(surface, 1, extend);
      default -> false;
    };
  }

  private boolean back(boolean extend) {
    int caret = surface.caret();
    return caret > 0
        ? moved(CaretSteps.previous(surface.chars(), caret), extend)
        : go(Way.BACK, extend);
  }

  private boolean forward(boolean extend) {
    int caret = surface.caret();
    return caret < surface.chars().length()
        ? moved(CaretSteps.next(surface.chars(), caret), extend)
        : go(Way.FORWARD, extend);
  }

  /// An arrow without Shift leaves a selection at its end.
  private boolean collapsed(boolean end) {
    if (surface.reachesOut()) {
      return moved(surface.caret(), false);
    }
    int edge =
        end
            ? Math.max(surface.anchor(), surface.caret())
            : Math.min(surface.anchor(), surface.caret());
    return moved(edge, false);
  }

  private boolean across(boolean down, boolean extend) {
    int offset = surface.offsetAcross(down);
    if (offset >= 0) {
      return moved(offset, extend);
    }
    boolean gone = go(down ? Way.DOWN : Way.UP, extend);
    return gone || extend && moved(down ? surface.chars().length() : 0, true);
  }

  private boolean go(Way way, boolean extend) {
    return surface.owner().steps().go(surface, way, extend);
  }

  private boolean changes(KeyCode code, KeyEvent event) {
    String chars = surface.chars();
    int caret = surface.caret();
    return switch (code) {
      case BACK_SPACE -> {
        if (!surface.isCaret()) {
          yield erasedSelected();
        }
        if (surface.owner().door().typing().giveBack(surface.place().at(caret))) {
          yield true;
        }
        yield caret > 0 ? erased(CaretSteps.previous(chars, caret)) : go(Way.JOIN_BACK, false);
      }
      case DELETE -> {
        if (!surface.isCaret()) {
          yield erasedSelected();
        }
        yield caret < chars.length()
            ? erased(CaretSteps.next(chars, caret))
            : go(Way.JOIN_FORWARD, false);
      }
      case ENTER -> event.isShiftDown() ? newLine() : go(Way.ENTER, false);
      case TAB -> surface.owner().steps().isInRow(surface.place()) && tab(event.isShiftDown());
      default -> false;
    };
  }

  /// To the next text. Rows are made and taken away as they come into view, so JavaFX, which goes
  /// by the order they were made in, would leave for any of them.
  private boolean tab(boolean back) {
    return go(back ? Way.BACK : Way.FORWARD, false) || !back;
  }

  private boolean erasedSelected() {
    surface.type("");
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    boolean extend = event.isShiftDown();
    String chars = surface.chars();
    switch (event.getCode()) {
      case A -> selectAll();
      case C -> copy();
      case X -> {
        if (extend) {
          return false;
        }
        copy();
        erasedSelected();
      }
      case V -> paste(extend);
      case LEFT -> moved(CaretSteps.wordStart(chars, surface.caret()), extend);
      case RIGHT -> moved(CaretSteps.wordEnd(chars, surface.caret()), extend);
      case UP, KP_UP -> textEdge(0, Way.BACK, extend);
      case DOWN, KP_DOWN -> textEdge(chars.length(), Way.FORWARD, extend);
      case HOME -> go(Way.FIRST, extend);
      case END -> go(Way.LAST, extend);
      case BACK_SPACE -> erased(CaretSteps.wordStart(chars, surface.caret()));
      case DELETE -> erased(CaretSteps.wordEnd(chars, surface.caret()));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// To an end of the whole text, and from there to the next text.
  private void textEdge(int edge, Way beyond, boolean extend) {
    if (surface.caret() == edge) {
      go(beyond, extend);
    } else {
      moved(edge, extend);
    }
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

  /// The text; the whole part when the text is selected already, save in a field on top.
  private void selectAll() {
    int length = surface.chars().length();
    boolean whole = Math.abs(surface.anchor() - surface.caret()) == length;
    if (surface.reachesOut() || whole && surface.owner().steps().isInRow(surface.place())) {
      go(Way.FIRST, false);
      go(Way.LAST, true);
    } else {
      surface.move(0, false);
      surface.move(length, true);
    }
  }

  private void copy() {
    surface.owner().clips().copy(surface.selection());
  }

  private void paste(boolean charactersOnly) {
    if (charactersOnly) {
      surface.owner().clips().pastePlain(surface.selection());
    } else {
      surface.owner().clips().paste(surface.selection());
    }
  }

  private static boolean isControl(String chars) {
    return chars.codePoints().anyMatch(Character::isISOControl);
  }
}
