package org.gongbao.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.gongbao.app.Tasks;
import org.gongbao.check.lexicon.Lexicon;
import org.gongbao.check.lexicon.LexiconEntry;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Column;

/// The word lists that come with the program, to be looked at and searched.
final class BundledView extends StackPane {
  private final TableView<Row> table;
  private final Messages messages;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private List<Row> all = List.of();
  private String sought = "";
  private boolean asked;

  private record Row(String list, LexiconEntry entry) {
    String right() {
      return String.join("、", entry.right());
    }

    boolean has(String text) {
      return Stream.of(list, entry.wrong(), right(), entry.note())
          .anyMatch(field -> field.contains(text));
    }
  }

  BundledView(Messages messages, Tasks tasks, Consumer<Throwable> errors) {
    this.messages = messages;
    this.tasks = tasks;
    this.errors = errors;
    table = TextColumns.table(messages.get("registers.bundled"), messages.get("registers.none"));
    table.getColumns().add(TextColumns.column(Column.LIST.heading(), 112, Row::list));
    table
        .getColumns()
        .add(TextColumns.column(Column.WRONG.heading(), 180, row -> row.entry().wrong()));
    table.getColumns().add(TextColumns.column(Column.RIGHT.heading(), 240, Row::right));
    table
        .getColumns()
        .add(
            TextColumns.column(
                Column.CLASS.heading(),
                56,
                row -> row.entry().certainty() == LexiconEntry.Certainty.ALWAYS ? "A" : "B"));
    table
        .getColumns()
        .add(TextColumns.column(Column.NOTE.heading(), 360, row -> row.entry().note()));
    getChildren().add(table);
  }

  /// Reads the lists when they are first looked at.
  void read(Runnable then) {
    if (!asked) {
      asked = true;
      tasks.run(
          progress -> rows(Lexicon.bundledLists()),
          rows -> {
            all = rows;
            seek(sought);
            then.run();
          },
          errors);
    }
  }

  private List<Row> rows(Map<WordList, List<LexiconEntry>> lists) {
    List<Row> rows = new ArrayList<>();
    lists.forEach(
        (list, entries) -> {
          String name = messages.get("registers.list." + list.name());
          entries.forEach(entry -> rows.add(new Row(name, entry)));
        });
    return rows;
  }

  void seek(String text) {
    sought = text.strip();
    table.setItems(
        FXCollections.observableArrayList(all.stream().filter(row -> row.has(sought)).toList()));
  }

  int count() {
    return all.size();
  }

  int shownCount() {
    return table.getItems().size();
  }

  void takeFocus() {
    table.requestFocus();
  }
}
