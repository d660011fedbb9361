package org.gongbao.ui.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.gongbao.app.Laid;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.model.Place;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 版面问题: what the pages have wrong, gravest first. A row leads to its page and its text.
final class FaultView extends StackPane {
  private final WorkModel work;
  private final PagesModel pages;
  private final Messages messages;
  private final TableView<Row> table;
  private final Label empty = new Label();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  FaultView(WorkModel work, PagesModel pages, Messages messages) {
    this.work = work;
    this.pages = pages;
    this.messages = messages;
    table = Columns.table(messages.get("ui.tab.faults"), "");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    TableColumn<Row, Severity> severity = new TableColumn<>("");
    severity.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().severity()));
    severity.setCellFactory(column -> new SeverityCell<>(messages));
    severity.setReorderable(false);
    severity.setSortable(false);
    table.getColumns().add(severity);
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.faults.rule"), "gb-column-short", Row::rule));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.faults.where"), "gb-column-short", Row::where));
    table.getColumns().add(Columns.of(messages.get("ui.faults.text"), "gb-column-rest", Row::text));
    ColumnWidths.fix(table, 40, 80, 148);
    getChildren().add(table);
    Activated.on(table, this::go);
    pages.laidProperty().subscribe(this::show);
  }

  /// How many rows somebody should look at: notes do not count.
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  private void go(Row row) {
    if (row.page() > 0) {
      work.goToPage(row.page());
    }
    row.place().ifPresent(place -> work.go(Selection.caretAt(place), Spot.Origin.COMMAND));
  }

  private void show(Laid laid) {
    boolean columns = pages.hasColumns();
    List<Row> rows =
        laid.pages().faults().stream()
            .sorted(Comparator.comparing(LayoutFault::severity).thenComparingInt(LayoutFault::page))
            .map(fault -> row(fault, columns))
            .toList();
    empty.setText(laid.revision() < 0 ? "" : messages.get("ui.empty.faults"));
    if (!rows.equals(table.getItems())) {
      table.getItems().setAll(rows);
    }
    count.set((int) rows.stream().filter(row -> row.severity() != Severity.INFO).count());
  }

  private Row row(LayoutFault fault, boolean columns) {
    int page = fault.page() > 0 ? fault.page() : fault.place().flatMap(pages::pageOf).orElse(0);
    String text = messages.get(fault.key(), fault.arguments().toArray());
    String where = where(page, columns ? fault.column() : -1, fault.line());
    return new Row(fault.severity(), fault.rule(), where, text, page, fault.place());
  }

  /// As one says it: 第12页左栏第8行.
  private String where(int page, int column, int line) {
    if (page == 0) {
      return "";
    }
    String side = column == 0 ? "left" : column > 0 ? "right" : "page";
    return line == 0
        ? messages.get("ui.faults.at." + side, page)
        : messages.get("ui.faults.line." + side, page, line);
  }

  /// A fault as shown.
  private record Row(
      Severity severity, String rule, String where, String text, int page, Optional<Place> place) {}
}
