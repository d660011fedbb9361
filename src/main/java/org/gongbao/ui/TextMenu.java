package org.gongbao.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.text.TextSurface;

/// The menu over a text of the editor that has none of its own: the clipboard, kinds and order.
final class TextMenu {
  private final CommandMenu menu;
  private final Messages messages;

  TextMenu(EditActions edit, CommandMenu format, Messages messages) {
    this.menu =
        new CommandMenu(
            "ui.menu.edit",
            List.of(edit.clipboard(), format.sections().get(0), format.sections().get(2)));
    this.messages = messages;
  }

  TextMenu(CommandMenu menu, Messages messages) {
    this.menu = menu;
    this.messages = messages;
  }

  /// Shows the menu for the texts below a node.
  void over(Node node) {
    node.setOnContextMenuRequested(this::show);
    node.addEventHandler(KeyEvent.KEY_PRESSED, TextMenu::pressed);
  }

  /// The menu key asks for the menu of whatever the caret is in.
  private static void pressed(KeyEvent event) {
    boolean menuKey =
        event.getCode() == KeyCode.CONTEXT_MENU
            || event.getCode() == KeyCode.F10 && event.isShiftDown();
    if (menuKey && event.getTarget() instanceof TextSurface surface) {
      Bounds caret = surface.caretArea();
      Bounds local = surface.localToScene(caret);
      Bounds onScreen = surface.localToScreen(caret);
      surface.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              local.getMinX(),
              local.getMaxY(),
              onScreen.getMinX(),
              onScreen.getMaxY(),
              true,
              null));
      event.consume();
    }
  }

  private void show(ContextMenuEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof TextSurface)) {
      node = node.getParent();
    }
    if (node instanceof TextSurface surface) {
      boolean elsewhere = !surface.isSelectedAt(event.getSceneX(), event.getSceneY());
      if (!event.isKeyboardTrigger() && elsewhere) {
        surface.edit(Selection.caretAt(surface.placeAt(event.getSceneX(), event.getSceneY())));
      }
      menu.showOver(surface, messages, event);
    }
  }
}
