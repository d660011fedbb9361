package org.gongbao.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Finds one of many by a part of its name: Enter takes it, Esc goes back to where the focus was.
///
/// @param <T> what is found
public abstract class Finder<T> extends Overlay {
  private static final double HEIGHT = 420;
  private static final int PAGE = 8;
  private final double width;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();

  /// What it says.
  ///
  /// @param name what a screen reader calls the field
  /// @param none shown when nothing is found
  public record Words(String prompt, String name, String list, String none) {}

  @SuppressWarnings("this-escape") // keys and clicks come when it is shown
  protected Finder(Words words, double width, String... styles) {
    super(styles);
    this.width = width;
    field.setPromptText(words.prompt());
    field.setAccessibleText(words.name());
    list.setAccessibleText(words.list());
    list.setPlaceholder(new Label(words.none()));
    list.setFocusTraversable(false);
    list.setOnMouseClicked(event -> take());
    field.textProperty().subscribe(this::filter);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(field, list);
  }

  /// What is called so, best first.
  protected abstract List<T> find(String typed);

  /// What is done with what was chosen; empty when it cannot be chosen now.
  protected abstract Optional<Runnable> action(T chosen);

  protected final ListView<T> list() {
    return list;
  }

  protected final void open() {
    showAt(width, HEIGHT);
    field.clear();
    filter("");
    field.requestFocus();
  }

  private void filter(String typed) {
    if (isVisible()) {
      list.getItems().setAll(find(typed));
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(PAGE);
      case PAGE_UP -> step(-PAGE);
      case ENTER -> take();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int last = list.getItems().size() - 1;
    int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - PAGE / 2));
  }

  private void take() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(this::action)
        .ifPresent(
            chosen -> {
              close();
              chosen.run();
            });
  }
}
