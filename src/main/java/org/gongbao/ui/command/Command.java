package org.gongbao.ui.command;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;

/// Something the user can have done, by menu, key or button.
///
/// @param name message key
/// @param keys as JavaFX writes them, such as `Shortcut+Z`; empty when there is none
/// @param unavailable true while it cannot be done
/// @param local true when the keys work only in the pane that takes them itself, such as Enter
public record Command(
    String name, String keys, Runnable action, ObservableBooleanValue unavailable, boolean local) {
  private static final ObservableBooleanValue NEVER = new ReadOnlyBooleanWrapper(false);

  public Command(String name, String keys, Runnable action, ObservableBooleanValue unavailable) {
    this(name, keys, action, unavailable, false);
  }

  /// A command that can always be done.
  public static Command always(String name, String keys, Runnable action) {
    return new Command(name, keys, action, NEVER);
  }

  public MenuItem menuItem(Messages messages) {
    MenuItem item = plainItem(messages);
    // An accelerator would take a local key from every other pane.
    combination().map(keys -> local ? new ShownKeys(keys) : keys).ifPresent(item::setAccelerator);
    return item;
  }

  /// For a menu over a row: it shows all keys and takes none.
  MenuItem contextItem(Messages messages) {
    MenuItem item = plainItem(messages);
    combination().ifPresent(item::setAccelerator);
    return item;
  }

  private MenuItem plainItem(Messages messages) {
    MenuItem item = new MenuItem(messages.get(name));
    item.setOnAction(event -> action.run());
    item.disableProperty().bind(unavailable);
    return item;
  }

  /// A toolbar button: an icon, and the name where it is wanted.
  public Button button(Messages messages, Icons icon, boolean named) {
    String text = messages.get(name).replace("…", "");
    Button button = new Button(text, icon.icon());
    button.setContentDisplay(named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("gb-tool");
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip((text + "  " + shownKeys()).strip()));
    button.setOnAction(event -> action.run());
    button.disableProperty().bind(unavailable);
    return button;
  }

  public Optional<KeyCombination> combination() {
    return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
  }

  /// The keys as menus write them; empty when there are none.
  public String shownKeys() {
    return combination().map(ShownKeys::written).orElse("");
  }
}
