package org.gongbao.ui.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.register.RegisterFile;
import org.gongbao.app.register.RegisterImport;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;

/// A file before it is taken: what it would do, or why it cannot be taken.
final class ImportView extends VBox {
  private static final KeyCombination TAKE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private final Messages messages;
  private final Wording wording;
  private final Label title = new Label();
  private final Label said = new Label();
  private final Button take;
  private final Runnable close;
  private Node content = new Region();
  private Runnable taking = () -> {};

  /// @param close shows the register again
  ImportView(Messages messages, Wording wording, Runnable close) {
    this.messages = messages;
    this.wording = wording;
    this.close = close;
    getStyleClass().add("gb-register-import");
    title.getStyleClass().add("gb-pane-title");
    said.setWrapText(true);
    said.getStyleClass().add("gb-register-said");
    take = new Button(messages.get("registers.import.take"));
    take.getStyleClass().add("accent");
    take.setOnAction(event -> taking.run());
    Button back = new Button(messages.get("registers.import.back"));
    back.setOnAction(event -> close.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(space, back, take);
    foot.getStyleClass().add("gb-register-foot");
    getChildren().addAll(title, said, content, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (TAKE.match(event) && !take.isDisabled()) {
      event.consume();
      taking.run();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }

  /// @param accepted told when it is to be taken
  void show(RegisterFiles.Look look, Consumer<RegisterFiles.Look> accepted) {
    taking = () -> accepted.accept(look);
    title.setText(
        messages.get("registers.import.title", look.name(), wording.name(look.register())));
    take.setDisable(look.found().filter(found -> !found.changes().isEmpty()).isEmpty());
    look.found().ifPresentOrElse(this::preview, () -> refuse(look.file()));
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().set(2, content);
    if (take.isDisabled()) {
      content.requestFocus();
    } else {
      take.requestFocus();
    }
  }

  private void preview(RegisterImport found) {
    said.setText(
        messages.get("registers.import.counts", found.added(), found.changed(), found.same()));
    TableView<EntryChange> table =
        TextColumns.table(title.getText(), messages.get("registers.import.nothing"));
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.import.kind"),
                72,
                change ->
                    messages.get(
                        change.before().isEmpty()
                            ? "registers.import.new"
                            : "registers.import.changed")));
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.import.line"), 380, change -> line(change.entry())));
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.import.before"),
                380,
                change -> change.before().map(ImportView::line).orElse("")));
    table.setItems(FXCollections.observableList(found.changes()));
    content = table;
  }

  private void refuse(RegisterFile file) {
    int all = file.faults().size() + file.more();
    said.setText(
        messages.get(
            file.more() > 0 ? "registers.import.refused-more" : "registers.import.refused",
            all,
            file.faults().size()));
    TableView<RegisterFile.Fault> table = TextColumns.table(title.getText(), "");
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.import.number"),
                72,
                fault -> Integer.toString(fault.line())));
    table.getColumns().getFirst().getStyleClass().add("gb-column-number");
    table
        .getColumns()
        .add(
            TextColumns.column(
                messages.get("registers.column.problem"),
                720,
                fault -> wording.fault(fault.fault())));
    table.setItems(FXCollections.observableList(file.faults()));
    content = table;
  }

  static String line(Entry entry) {
    return line(entry.fields());
  }

  static String line(List<String> fields) {
    return fields.stream()
        .filter(field -> !field.isEmpty())
        .map(field -> field.replace('|', '、').replace('\n', ' '))
        .collect(Collectors.joining("　"));
  }
}
