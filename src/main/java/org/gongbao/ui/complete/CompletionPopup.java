package org.gongbao.ui.complete;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.gongbao.edit.known.KnownNames.Known;
import org.gongbao.l10n.Messages;

/// Offers what is known under a caret. It never has the focus: the text keeps it, and hands over
/// the keys that choose.
public final class CompletionPopup {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private final Popup popup = new Popup();
  private final VBox box = new VBox();
  private final Messages messages;
  private List<Known> offered = List.of();
  private Consumer<Known> taken = known -> {};
  private int chosen;
  private Optional<Node> under = Optional.empty();

  /// The room under the caret is the input method's while it composes.
  private final EventHandler<InputMethodEvent> composing =
      event -> {
        if (!event.getComposed().isEmpty()) {
          hide();
        }
      };

  public CompletionPopup(Messages messages) {
    this.messages = messages;
    box.getStyleClass().add("gb-completion");
    popup.getContent().add(box);
    popup.getScene().getRoot().getStyleClass().add("gb-popup");
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setAutoFix(true);
  }

  public boolean isShowing() {
    return popup.isShowing();
  }

  /// Shows what is known, or nothing when nothing is.
  ///
  /// @param where lower left corner of the caret, in the node
  public void show(Node over, Point2D where, List<Known> known, Consumer<Known> take) {
    offered = known;
    under.ifPresent(
        last -> last.removeEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composing));
    under = Optional.of(over);
    over.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composing);
    taken = take;
    chosen = 0;
    if (known.isEmpty() || over.getScene() == null) {
      popup.hide();
      return;
    }
    box.getChildren().clear();
    for (int i = 0; i < known.size(); i++) {
      box.getChildren().add(row(known.get(i), i));
    }
    choose(0);
    Point2D at = over.localToScreen(where);
    popup.show(over, at.getX() - 12, at.getY() + 4);
  }

  public void hide() {
    popup.hide();
  }

  /// Up, Down, Enter, Tab and Esc while something is offered.
  ///
  /// @return false when the key is the text's
  public boolean take(KeyEvent event) {
    if (!popup.isShowing() || event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> choose(chosen + 1);
      case UP, KP_UP -> choose(chosen - 1);
      case ENTER, TAB -> {
        Known one = offered.get(chosen);
        popup.hide();
        taken.accept(one);
      }
      case ESCAPE -> popup.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(int index) {
    chosen = Math.floorMod(index, offered.size());
    for (int i = 0; i < box.getChildren().size(); i++) {
      box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
    box.setAccessibleText(
        messages.get("chronicle.complete.offer", text(offered.get(chosen)), offered.size()));
  }

  private Region row(Known known, int index) {
    Label name = new Label(known.name());
    name.getStyleClass().add("gb-completion-name");
    Label post = new Label(known.post());
    post.getStyleClass().add("gb-completion-post");
    HBox row = known.name().isEmpty() ? new HBox(post) : new HBox(name, post);
    row.getStyleClass().add("gb-completion-row");
    row.setOnMouseEntered(event -> choose(index));
    row.setOnMousePressed(
        event -> {
          popup.hide();
          taken.accept(known);
          event.consume();
        });
    return row;
  }

  private static String text(Known known) {
    return (known.name() + " " + known.post()).strip();
  }
}
