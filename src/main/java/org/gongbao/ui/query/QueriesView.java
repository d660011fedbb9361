package org.gongbao.ui.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Segments;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 质疑: the queries of the issue, open ones first, and all that is known of the one chosen. Enter
/// goes to the text.
final class QueriesView extends BorderPane {
  private final QueriesModel model;
  private final Messages messages;
  private final QueryWords words;
  private final TableView<Query> table;
  private final Label empty = new Label();
  private final ReadOnlyObjectWrapper<Optional<Query>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean openOnly;
  private Consumer<Boolean> showOpen = only -> {};

  QueriesView(QueriesModel model, QueryWords words, Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
    table = Columns.table(messages.get("query.tab"), "");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(
                    messages.get("query.column.number"),
                    "gb-column-short",
                    query -> Integer.toString(query.number())),
                Columns.of(messages.get("query.column.state"), "gb-column-short", words::state),
                Columns.of(messages.get("query.column.item"), "gb-column-short", words::item),
                Columns.of(messages.get("query.column.quote"), "gb-column-short", words::quote),
                Columns.of(
                    messages.get("query.column.office"),
                    "gb-column-short",
                    query -> query.question().office()),
                Columns.of(messages.get("query.column.days"), "gb-column-short", words::days),
                Columns.of(
                    messages.get("query.column.question"),
                    "gb-column-rest",
                    query -> query.question().text().replace('\n', ' '))));
    ColumnWidths.fix(table, 40, 76, 112, 116, 100, 56);
    Activated.on(table, this::go);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(query -> chosen.set(Optional.ofNullable(query)));
  }

  /// Puts the parts together.
  void fill(QueryCommands commands, Command raise) {
    QueryDetail detail = new QueryDetail(words, commands, messages);
    CommandMenu menu = new CommandMenu("query.menu", List.of(commands.all()));
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (menu.run(event)) {
            event.consume();
          }
        });
    table.setOnContextMenuRequested(
        event -> chosen.get().ifPresent(query -> menu.showOver(table, messages, event)));
    SplitPane split = new SplitPane(table, detail);
    split.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(detail, false);
    setTop(bar(raise));
    setCenter(split);
    chosen.subscribe(detail::show);
    sceneProperty().subscribe(scene -> followText(detail));
    model.queriesProperty().subscribe(queries -> refill());
    model.work().treeProperty().subscribe(tree -> followText(detail));
  }

  /// Whether the characters asked about are still there. Nobody waits for a list that is not seen.
  private void followText(QueryDetail detail) {
    if (getScene() != null && !table.getItems().isEmpty()) {
      table.refresh();
      detail.show(chosen.get());
    }
  }

  ReadOnlyObjectProperty<Optional<Query>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  private HBox bar(Command raise) {
    Segments<Boolean> which =
        new Segments<>(
            messages.get("query.show"),
            List.of(false, true),
            open -> messages.get(open ? "query.show.open" : "query.show.all"),
            this::showOpen);
    showOpen = which::show;
    Label said = new Label();
    model
        .queriesProperty()
        .subscribe(
            all ->
                said.setText(
                    all.isEmpty()
                        ? ""
                        : messages.get(
                            "query.counts",
                            all.stream().filter(Query::isOpen).count(),
                            all.size())));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button add = new Button(messages.get(raise.name()));
    add.setOnAction(event -> raise.action().run());
    add.disableProperty().bind(raise.unavailable());
    HBox bar = new HBox(which, said, space, add);
    bar.getStyleClass().add("gb-panel-bar");
    return bar;
  }

  /// Shows a query as chosen.
  void choose(QueryId id) {
    if (table.getItems().stream().noneMatch(query -> query.id().equals(id))) {
      showOpen(false);
    }
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).id().equals(id)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(i);
      }
    }
  }

  private void showOpen(boolean only) {
    openOnly = only;
    showOpen.accept(only);
    refill();
  }

  private void refill() {
    Optional<QueryId> was = chosen.get().map(Query::id);
    List<Query> shown =
        model.queriesProperty().get().stream()
            .filter(query -> !openOnly || query.isOpen())
            .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
            .toList();
    empty.setText(
        messages.get(model.queriesProperty().get().isEmpty() ? "query.empty" : "query.empty.open"));
    table.getItems().setAll(shown);
    was.filter(id -> shown.stream().anyMatch(query -> query.id().equals(id)))
        .ifPresentOrElse(this::choose, table.getSelectionModel()::selectFirst);
  }

  private void go(Query query) {
    if (!model.go(query)) {
      model.work().say(messages.get("query.gone", query.number()));
    }
  }
}
