package org.gongbao.ui.chronicle;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongbao.app.PastedEntries;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.text.TextSurface;

/// Keys in the text of an entry that are about the entry.
final class EntryKeys {
  private final ChronicleModel model;
  private final ChronicleActions actions;

  EntryKeys(ChronicleModel model, ChronicleActions actions) {
    this.model = model;
    this.actions = actions;
  }

  boolean take(TextSurface surface, KeyEvent event) {
    if (!model.isEditable() || model.entry(surface.place().node()).isEmpty()) {
      return false;
    }
    if (event.isAltDown()) {
      return !event.isShortcutDown() && !event.isShiftDown() && withAlt(event.getCode());
    }
    return event.isShortcutDown()
        ? withShortcut(event)
        : !event.isShiftDown() && plain(surface, event.getCode());
  }

  private boolean withAlt(KeyCode code) {
    switch (code) {
      case UP -> actions.move(-1);
      case DOWN -> actions.move(1);
      case PAGE_UP -> actions.shift(-1);
      case PAGE_DOWN -> actions.shift(1);
      case ENTER -> actions.date();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean withShortcut(KeyEvent event) {
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case ENTER -> actions.quickHere();
      case D -> {
        if (shift) {
          return false;
        }
        actions.duplicate();
      }
      case DELETE -> {
        if (!shift) {
          return false;
        }
        actions.remove();
      }
      case V -> {
        return !shift && isSeveral() && actions.paste();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Several lines come in as entries; one line is text.
  private static boolean isSeveral() {
    return PastedEntries.isSeveral(Optional.ofNullable(Clipboard.getSystemClipboard().getString()));
  }

  private boolean plain(TextSurface surface, KeyCode code) {
    Place caret = surface.selection().caret();
    NodeId id = caret.node();
    boolean range = !surface.selection().anchor().equals(caret);
    switch (code) {
      case ENTER -> model.perform(steps -> steps.split(caret));
      case BACK_SPACE -> {
        if (range || caret.offset() > 0) {
          return false;
        }
        model.perform(steps -> surface.length() == 0 ? steps.remove(id) : steps.join(id));
      }
      case DELETE -> {
        if (range || caret.offset() < surface.length()) {
          return false;
        }
        actions.joinNext();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
