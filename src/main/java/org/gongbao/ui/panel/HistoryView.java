package org.gongbao.ui.panel;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 历史: what was done in this session, when, by whom, where. Enter or a double click goes there.
final class HistoryView extends StackPane {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private final WorkModel work;
  private final Messages messages;
  private final ZoneId zone;

  HistoryView(WorkModel work, Messages messages, ZoneId zone) {
    this.work = work;
    this.messages = messages;
    this.zone = zone;
    TableView<Transaction> table =
        Columns.table(messages.get("ui.tab.history"), messages.get("ui.empty.history"));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.history.when"), "gb-column-time", this::time));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.history.what"), "gb-column-short", this::what));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.history.who"), "gb-column-short", Transaction::who));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.history.where"), "gb-column-rest", this::where));
    ColumnWidths.fix(table, 88, 140, 120);
    table.setItems(work.history());
    Activated.on(table, row -> work.go(owner(row), Spot.Origin.COMMAND));
    getChildren().add(table);
  }

  private String time(Transaction row) {
    return TIME.withZone(zone).format(row.when());
  }

  private String what(Transaction row) {
    return messages.get(row.label());
  }

  private String where(Transaction row) {
    Optional<Item> item = work.treeProperty().get().flatMap(tree -> tree.itemOf(owner(row)));
    return item.map(found -> found.title().chars()).orElse("");
  }

  private static NodeId owner(Transaction row) {
    Edit last = row.edits().getLast();
    return switch (last) {
      case TextEdit text -> text.place().node();
      case SpliceEdit splice -> splice.parent();
      case FieldEdit field -> field.owner();
    };
  }
}
