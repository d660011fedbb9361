package org.gongbao.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.text.TextSurface;

/// 剪切、复制、粘贴、全选: each is the key itself, given to what has the focus, so that a paragraph, a range
/// of cells and a field all do what is right there.
final class EditActions {
  private final Node within;
  private final ReadOnlyBooleanWrapper noText = new ReadOnlyBooleanWrapper(true);

  /// @param within tells the window
  EditActions(Node within) {
    this.within = within;
    within.sceneProperty().subscribe(this::watch);
  }

  List<Command> clipboard() {
    return List.of(
        key("ui.edit.cut", KeyCode.X),
        key("ui.edit.copy", KeyCode.C),
        key("ui.edit.paste", KeyCode.V),
        pasteCharacters(),
        key("ui.edit.all", KeyCode.A));
  }

  /// What leaves a text as it is.
  CommandMenu copying() {
    return new CommandMenu(
        "ui.menu.edit",
        List.of(List.of(key("ui.edit.copy", KeyCode.C), key("ui.edit.all", KeyCode.A))));
  }

  CommandMenu menu() {
    return new CommandMenu("ui.menu.edit", List.of(clipboard()));
  }

  private void watch(Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().subscribe(node -> noText.set(!takesText(node)));
    }
  }

  private static boolean takesText(Node node) {
    return node instanceof TextSurface || node instanceof TextInputControl;
  }

  private Command key(String name, KeyCode code) {
    String keys = "Shortcut+" + code.getName();
    return new Command(name, keys, () -> press(code, false), noText.getReadOnlyProperty(), true);
  }

  /// 只粘贴文字. A field takes characters only in any case, and has no key for it.
  private Command pasteCharacters() {
    return new Command(
        "ui.edit.paste.characters",
        "Shortcut+Shift+V",
        () -> press(KeyCode.V, true),
        noText.getReadOnlyProperty());
  }

  private void press(KeyCode code, boolean shift) {
    Scene scene = within.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    if (shift && focused instanceof TextInputControl field) {
      field.paste();
    } else if (focused != null && takesText(focused)) {
      boolean meta = KeyCombination.valueOf("Shortcut+C").getDisplayText().startsWith("\u2318");
      focused.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, !meta, false, meta));
    }
  }
}
