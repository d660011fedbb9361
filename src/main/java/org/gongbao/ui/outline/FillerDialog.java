package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.app.Fillers.Fit;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.l10n.Messages;
import org.jspecify.annotations.Nullable;

/// Lists the 补白 that fit, with where they would stand and what would be left.
final class FillerDialog {
  private static final double HEIGHT = 240;
  private final Messages messages;
  private final Function<Landing, String> places;
  private final ListView<Fit> list = new ListView<>();
  private final Label empty = new Label();
  private final Label text = new Label();
  private final ButtonType take;
  private final Alert alert = new Alert(Alert.AlertType.NONE);

  /// @param places name of a place
  FillerDialog(Messages messages, Function<Landing, String> places) {
    this.messages = messages;
    this.places = places;
    take = new ButtonType(messages.get("outline.filler.take"), ButtonData.OK_DONE);
    empty.setText(messages.get("outline.filler.busy"));
    empty.setWrapText(true);
    empty.getStyleClass().add("gb-empty");
    list.setPlaceholder(empty);
    list.setPrefHeight(HEIGHT);
    list.setMinHeight(HEIGHT);
    list.getStyleClass().add("gb-fillers");
    list.setAccessibleText(messages.get("outline.command.fillers"));
    list.setCellFactory(view -> new FitCell());
    text.setWrapText(true);
    text.getStyleClass().add("gb-filler-text");
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(fit -> text.setText(fit == null ? "" : fit.text()));
  }

  /// Asks until one is taken or none.
  Optional<Fit> ask(Window owner) {
    alert.initOwner(owner);
    alert.setTitle(messages.get("outline.command.fillers").replace("…", ""));
    VBox content = new VBox(12, list, text);
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-fillers");
    alert
        .getButtonTypes()
        .setAll(take, new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE));
    Node button = alert.getDialogPane().lookupButton(take);
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !button.isDisabled()) {
            end(take);
          }
        });
    // A list keeps both keys to itself.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean takes = event.getCode() == KeyCode.ENTER && !button.isDisabled();
          if (takes || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end(takes ? take : ButtonType.CANCEL);
          }
        });
    alert.setOnShown(event -> Platform.runLater(list::requestFocus));
    Optional<ButtonType> answer = alert.showAndWait();
    return answer.equals(Optional.of(take))
        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        : Optional.empty();
  }

  void show(Filling.Found found) {
    List<Fit> fitting = found.fitting();
    empty.setText(
        found.kept() == 0
            ? messages.get("outline.filler.none")
            : messages.get("outline.filler.nothing-fits", found.kept()));
    list.getItems().setAll(fitting);
    list.getSelectionModel().selectFirst();
  }

  void close() {
    end(ButtonType.CANCEL);
  }

  private void end(ButtonType answer) {
    alert.setResult(answer);
    alert.close();
  }

  /// One that fits: title, where it would stand, what would be left.
  private final class FitCell extends ListCell<Fit> {
    private final Label title = new Label();
    private final Label where = new Label();
    private final Label left = new Label();
    private final HBox row;

    FitCell() {
      where.getStyleClass().add("gb-muted");
      left.getStyleClass().add("gb-muted");
      left.setMinWidth(USE_PREF_SIZE);
      where.setMinWidth(USE_PREF_SIZE);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      row = new HBox(12, title, space, where, left);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Fit fit, boolean none) {
      super.updateItem(fit, none);
      setText(null);
      setGraphic(none ? null : row);
      if (!none && fit != null) {
        title.setText(fit.title());
        where.setText(places.apply(fit.place()));
        left.setText(messages.get("outline.filler.left", fit.page(), fit.left()));
        setAccessibleText(String.join(" ", title.getText(), where.getText(), left.getText()));
      }
    }
  }
}
