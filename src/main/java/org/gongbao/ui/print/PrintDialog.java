package org.gongbao.ui.print;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Page;

/// Asks on which printer which pages are to be printed, and how often.
public final class PrintDialog {
  private static final int MOST_COPIES = 99;
  private final Messages messages;
  private final Window owner;

  public PrintDialog(Messages messages, Window owner) {
    this.messages = messages;
    this.owner = owner;
  }

  /// @param printers at least one, that to be proposed first
  /// @param marks of proofreaders; where there are any it can be chosen to leave them out
  Optional<PrintOrder> ask(
      List<Printer> printers, List<Page> pages, Function<Page, PageMarks> marks) {
    ChoiceBox<Printer> printer = new ChoiceBox<>();
    printer.getItems().setAll(printers);
    printer.setValue(printers.getFirst());
    printer.setConverter(named());
    printer.setMaxWidth(Double.MAX_VALUE);
    TextField range = new TextField();
    range.setPromptText(messages.get("ui.print.all", pages.size()));
    Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    copies.setEditable(true);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("gb-form");
    row(grid, 0, "ui.print.printer", printer);
    row(grid, 1, "ui.print.pages", range);
    row(grid, 2, "ui.print.copies", copies);
    CheckBox marked = new CheckBox(messages.get("ui.print.marked"));
    marked.setSelected(true);
    if (pages.stream().anyMatch(page -> !marks.apply(page).marks().isEmpty())) {
      grid.add(marked, 1, 3);
    }
    ButtonType print = new ButtonType(messages.get("ui.print.print"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner);
    alert.setTitle(messages.get("ui.command.print").replace("…", ""));
    alert.getDialogPane().setContent(grid);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    alert.getButtonTypes().setAll(print, cancel);
    Node button = alert.getDialogPane().lookupButton(print);
    range
        .textProperty()
        .subscribe(text -> button.setDisable(PageRange.read(text, pages.size()).isEmpty()));
    if (!alert.showAndWait().equals(Optional.of(print))) {
      return Optional.empty();
    }
    return PageRange.read(range.getText(), pages.size())
        .map(
            numbers ->
                new PrintOrder(
                    printer.getValue(),
                    chosen(pages, numbers),
                    copies.getValue(),
                    marked.isSelected() ? marks : page -> PageMarks.NONE));
  }

  private static List<Page> chosen(List<Page> pages, NavigableSet<Integer> numbers) {
    return numbers.stream().map(number -> pages.get(number - 1)).toList();
  }

  private void row(GridPane grid, int row, String key, Node field) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("gb-form-label");
    label.setLabelFor(field);
    field.setAccessibleText(messages.get(key));
    grid.addRow(row, label, field);
    GridPane.setFillWidth(field, true);
  }

  private static StringConverter<Printer> named() {
    return new StringConverter<>() {
      @Override
      public String toString(Printer printer) {
        return printer == null ? "" : printer.getName();
      }

      @Override
      public Printer fromString(String name) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
