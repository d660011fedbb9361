package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongbao.app.proof.RedReport;
import org.gongbao.app.proof.RedReport.Found;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.l10n.Messages;
import org.gongbao.review.round.RoundId;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 核红: whatever differs from the accepted marks, with its page and who did it; or that nothing
/// does. Enter goes to the text.
final class RedView extends BorderPane {
  private final RoundModel model;
  private final RoundWords words;
  private final Messages messages;
  private final TableView<Found> table;
  private final Label said = new Label();
  private final Label empty = new Label();
  private Optional<RoundId> shown = Optional.empty();
  private boolean working;

  /// @param go to the place of a deviation
  RedView(RoundModel model, RoundWords words, Consumer<Found> go) {
    this.model = model;
    this.words = words;
    this.messages = words.messages();
    table = Columns.table(messages.get("round.red"), "");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    table.getColumns().add(column("where", found -> words.where(found.page())));
    table
        .getColumns()
        .add(
            column(
                "deviation",
                found ->
                    messages.get(
                        "proof.deviation."
                            + found.deviation().kind().name().toLowerCase(Locale.ROOT))));
    table.getColumns().add(column("who", this::who));
    table.getColumns().add(column("wanted", found -> chars(found.deviation().wanted())));
    table.getColumns().add(column("found", found -> chars(found.deviation().found())));
    TableColumn<Found, Found> around = new TableColumn<>(messages.get("round.column.around"));
    around.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    around.setCellFactory(column -> new AroundCell());
    around.setReorderable(false);
    around.setSortable(false);
    table.getColumns().add(around);
    ColumnWidths.fix(table, 128, 116, 150, 128, 128);
    Activated.on(table, go);
    said.setWrapText(true);
    said.getStyleClass().add("gb-red-said");
    setTop(new VBox(said));
    setCenter(table);
    model
        .heldProperty()
        .subscribe(
            held -> {
              if (!held.map(one -> one.round().id()).equals(shown)) {
                clear();
              }
            });
    clear();
  }

  private void clear() {
    shown = Optional.empty();
    table.getItems().clear();
    said.setText("");
    empty.setText(
        messages.get(model.heldProperty().get().isEmpty() ? "round.empty.none" : "round.red.ask"));
  }

  /// Compares the round shown with the version after it, or with the issue as it is now.
  void check() {
    if (working || model.heldProperty().get().isEmpty() || model.library().isEmpty()) {
      return;
    }
    Held held = model.heldProperty().get().get();
    RoundDesk desk = new RoundDesk(model.library().get(), model.pages());
    working = true;
    table.getItems().clear();
    said.setText(messages.get("round.red.working"));
    empty.setText(messages.get("round.red.working"));
    model
        .means()
        .tasks()
        .run(
            progress -> desk.redCheck(held.round()),
            report -> {
              working = false;
              show(report);
            },
            error -> {
              working = false;
              clear();
              model.means().errors().accept(error);
            });
  }

  private void show(RedReport report) {
    shown = Optional.of(report.round().id());
    long wrong = report.deviations().stream().filter(one -> one.deviation().isError()).count();
    String summary =
        report.isClean()
            ? messages.get(
                "round.red.clean", words.kind(report.round().kind()), report.carriedOut().size())
            : messages.get(
                "round.red.deviates",
                words.kind(report.round().kind()),
                wrong,
                report.carriedOut().size());
    said.setText(summary);
    empty.setText(report.isClean() ? messages.get("round.red.nothing") : summary);
    table.getItems().setAll(List.copyOf(report.deviations()));
    table.getSelectionModel().selectFirst();
  }

  /// A deviation among the characters around it, in one line.
  private final class AroundCell extends TableCell<Found, Found> {
    AroundCell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      getStyleClass().add("gb-column-rest");
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
      super.updateItem(found, empty);
      setGraphic(null);
      setAccessibleText(null);
      if (!empty && found != null) {
        Wish wish = Wish.of(found);
        setGraphic(new OneLine(new WishFlow(wish, messages)));
        setAccessibleText(WishFlow.spoken(wish, messages));
      }
    }
  }

  private String who(Found found) {
    return found
        .who()
        .map(doer -> messages.get("round.opened", words.when(doer.when()), doer.name()))
        .orElse("");
  }

  private String chars(String chars) {
    return chars.isEmpty() ? messages.get("round.red.none") : chars.replace('\n', '¶');
  }

  private TableColumn<Found, String> column(String name, Function<Found, String> text) {
    return Columns.of(messages.get("round.column." + name), "gb-column-short", text);
  }
}
