package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.TextChange;
import org.gongbao.edit.fields.Addressees;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.text.TextSurface;

/// 主送机关: the text as written, and under it, while the focus is here, each name on its own: Enter
/// edits it, Delete takes it away, Ctrl with left or right moves it.
final class AddresseesField extends VBox {
  private final RowContext context;
  private final Place place;
  private final FlowPane names = new FlowPane();
  private Addressees shown = Addressees.of("");
  private boolean taking;

  AddresseesField(RowContext context, TextSurface surface) {
    this.context = context;
    this.place = surface.place();
    names.getStyleClass().add("gb-addressees");
    names.prefWrapLengthProperty().bind(widthProperty());
    getChildren().addAll(surface, names);
    focusWithinProperty().subscribe(this::fold);
  }

  void show(Text written) {
    Addressees next = Addressees.of(written.chars());
    if (!next.equals(shown)) {
      shown = next;
      build();
    }
    fold(isFocusWithin());
  }

  private void fold(boolean within) {
    // While a change goes through, the chip that had the focus is gone for a moment.
    boolean open = (within || taking) && context.owner().door().isEditable();
    names.setVisible(open);
    names.setManaged(open);
  }

  private void build() {
    names.getChildren().setAll(IntStream.range(0, shown.size()).mapToObj(this::chip).toList());
    Button add = new Button(context.messages().get("fields.addressee.add"), Icons.ADD.icon());
    add.getStyleClass().add("gb-chip");
    add.setOnAction(event -> ask(add, "", name -> shown.plus(name)));
    names.getChildren().add(add);
  }

  private Button chip(int index) {
    Button chip = new Button(shown.names().get(index));
    chip.getStyleClass().add("gb-chip");
    chip.setMnemonicParsing(false);
    chip.setTooltip(new Tooltip(context.messages().get("fields.addressee.keys")));
    chip.setAccessibleHelp(context.messages().get("fields.addressee.keys"));
    chip.setOnAction(event -> ask(chip, shown.names().get(index), name -> shown.with(index, name)));
    chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, chip, index));
    return chip;
  }

  private void pressed(KeyEvent event, Button chip, int index) {
    boolean move = event.isShortcutDown();
    switch (event.getCode()) {
      case ENTER, F2 -> chip.fire();
      case DELETE, BACK_SPACE -> take(shown.without(index), Math.max(0, index - 1));
      case LEFT -> {
        if (move && index > 0) {
          take(shown.moved(index, index - 1), index - 1);
        } else if (!move) {
          focus(index - 1);
        }
      }
      case RIGHT -> {
        if (move && index < shown.size() - 1) {
          take(shown.moved(index, index + 1), index + 1);
        } else if (!move) {
          focus(index + 1);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Lets a name be typed where its chip stands; Escape leaves it as it was.
  private void ask(Button chip, String name, Naming naming) {
    int index = names.getChildren().indexOf(chip);
    TextField field = new TextField(name);
    field.setPrefColumnCount(Math.max(8, name.length() + 2));
    field.setAccessibleText(context.messages().get("fields.addressee.name"));
    names.getChildren().set(index, field);
    field.requestFocus();
    field.setOnAction(event -> named(field, name, naming, index));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
            build();
            focus(index);
            event.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && names.getChildren().contains(field)) {
                Platform.runLater(() -> named(field, name, naming, -1));
              }
            });
  }

  private void named(TextField field, String before, Naming naming, int index) {
    if (!names.getChildren().contains(field)) {
      return;
    }
    String typed = field.getText();
    boolean nothing = typed.equals(before) || (before.isEmpty() && typed.isBlank());
    if (nothing) {
      build();
      focus(index);
    } else {
      take(naming.of(typed), index);
    }
  }

  private void take(Addressees next, int index) {
    Text held = context.owner().door().text(place).orElse(Text.EMPTY);
    taking = index >= 0;
    TextChange.of(place, held, next.written())
        .ifPresent(
            edit ->
                context
                    .owner()
                    .door()
                    .perform(new Step("fields.addressees.set", List.of(edit), Optional.empty())));
    if (taking) {
      build();
      fold(true);
      focus(Math.min(index, shown.size() - 1));
      taking = false;
    }
  }

  private void focus(int index) {
    if (index >= 0 && index < names.getChildren().size()) {
      names.getChildren().get(index).requestFocus();
    }
  }

  @FunctionalInterface
  private interface Naming {
    Addressees of(String name);
  }
}
