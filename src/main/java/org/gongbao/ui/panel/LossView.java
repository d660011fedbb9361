package org.gongbao.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.gongbao.l10n.Messages;
import org.gongbao.model.LossReport;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.OpenSource;
import org.gongbao.ui.work.WorkModel;

/// 导入报告: what imports could not place, left out as printing furniture, or are not sure of.
final class LossView extends StackPane {
  private final Messages messages;
  private final TableView<Row> table;

  LossView(WorkModel work, Messages messages) {
    this.messages = messages;
    table = Columns.table(messages.get("ui.tab.losses"), messages.get("ui.empty.losses"));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.losses.line"), "gb-column-number", Row::line));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.losses.kind"), "gb-column-short", Row::kind));
    table
        .getColumns()
        .add(Columns.of(messages.get("ui.losses.file"), "gb-column-short", Row::file));
    table.getColumns().add(Columns.of(messages.get("ui.losses.text"), "gb-column-rest", Row::text));
    ColumnWidths.fix(table, 72, 112, 200);
    getChildren().add(table);
    Activated.on(table, row -> work.goToLine(row.source(), row.number()));
    work.issueProperty().subscribe(this::show);
  }

  /// Rows in all sources of an issue that somebody should look at.
  static long count(Optional<OpenIssue> issue) {
    return issue.stream()
        .flatMap(open -> open.sources().stream())
        .flatMap(source -> source.losses().losses().stream())
        .filter(loss -> loss.kind() != LossReport.Kind.FURNITURE)
        .count();
  }

  private void show(Optional<OpenIssue> issue) {
    List<OpenSource> sources = issue.map(OpenIssue::sources).orElse(List.of());
    table.getItems().setAll(sources.stream().flatMap(source -> rows(source).stream()).toList());
  }

  private List<Row> rows(OpenSource source) {
    return source.losses().losses().stream()
        .map(
            loss ->
                new Row(
                    source,
                    loss.line(),
                    messages.get("ui.loss-kind." + loss.kind().name().toLowerCase(Locale.ROOT)),
                    source.text().name(),
                    loss.text()))
        .toList();
  }

  /// A loss as shown.
  private record Row(OpenSource source, int number, String kind, String file, String text) {
    String line() {
      return Integer.toString(number);
    }
  }
}
