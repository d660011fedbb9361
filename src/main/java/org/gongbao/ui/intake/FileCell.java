package org.gongbao.ui.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// A file of the import: its name, what it was read as, its state.
final class FileCell extends ListCell<IntakeFile> {
  private final Messages messages;
  private final Consumer<IntakeFile> remove;

  /// @param remove takes a file out of the import
  FileCell(IntakeModel model, Messages messages, Consumer<IntakeFile> remove) {
    this.messages = messages;
    this.remove = remove;
    setPrefWidth(0);
    getStyleClass().add("gb-intake-file");
    model.revisionProperty().subscribe(any -> refresh());
  }

  @Override
  protected void updateItem(@Nullable IntakeFile file, boolean empty) {
    super.updateItem(file, empty);
    setText(null);
    setGraphic(null);
    setTooltip(null);
    refresh();
  }

  private void refresh() {
    IntakeFile file = getItem();
    if (isEmpty() || file == null) {
      return;
    }
    State state = State.of(file);
    Label name = new Label(file.name());
    // The end of a name tells files apart.
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button out = new Button();
    out.setGraphic(Icons.CLOSE.icon());
    out.getStyleClass().add("gb-icon-button");
    out.setFocusTraversable(false);
    out.setAccessibleText(messages.get("intake.remove", file.name()));
    out.setTooltip(new Tooltip(messages.get("intake.remove", file.name())));
    out.setOnAction(event -> remove.accept(file));
    Label kind = new Label(kind(file));
    kind.getStyleClass().add("gb-outline-detail");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label chip = new Label(stateText(file, state));
    chip.getStyleClass().addAll("gb-intake-state", state.style());
    chip.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(4, name, out);
    first.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox second = new HBox(4, kind, space, chip);
    second.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    setGraphic(new VBox(2, first, second));
    String told = file.name() + " " + chip.getText();
    setAccessibleText(told);
    setTooltip(new Tooltip(file.refusal().map(messages::get).orElse(file.incoming().given())));
  }

  private String kind(IntakeFile file) {
    Optional<Sheet> sheet = file.sheet();
    if (sheet.isEmpty()) {
      return "";
    } else if (file.isWhole()) {
      return messages.get(
          "intake.kind.issue", sheet.get().prepared().imported().issue().items().size());
    }
    return Kinds.of(sheet.get(), messages);
  }

  private String stateText(IntakeFile file, State state) {
    return switch (state) {
      case REFUSED -> messages.get("intake.state.refused");
      case READING -> messages.get("intake.state.reading");
      case UNSURE -> messages.get("intake.state.unsure", file.unsure().size());
      case READY -> messages.get("intake.state.ready");
    };
  }

  private enum State {
    REFUSED,
    READING,
    UNSURE,
    READY;

    static State of(IntakeFile file) {
      if (file.refusal().isPresent()) {
        return REFUSED;
      } else if (file.isReading()) {
        return READING;
      }
      return file.isReady() ? READY : UNSURE;
    }

    String style() {
      return "gb-intake-state-" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
