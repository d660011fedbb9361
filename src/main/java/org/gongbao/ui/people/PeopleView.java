package org.gongbao.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;
import org.gongbao.ui.work.BusyModel;

/// People above, the keys that are relied on below, the keys of this machine on top.
final class PeopleView extends BorderPane {
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
  private static final int MOST_OWN = 4;
  private final PeopleModel model;
  private final Messages messages;
  private final PeopleWords words;
  private final TableView<Person> people;
  private final TableView<TrustedKey> keys;
  private final Label own = new Label();
  private final Label said = new Label();

  PeopleView(PeopleModel model, PeopleWords words, BusyModel busy) {
    this.model = model;
    this.messages = words.messages();
    this.words = words;
    this.people = Columns.table(messages.get("people.people"), messages.get("people.people.none"));
    this.keys = Columns.table(messages.get("people.keys"), messages.get("people.keys.empty"));
    getStyleClass().add("gb-people");
    columns();
    fade(people, person -> !person.isActive());
    fade(keys, TrustedKey::isRevoked);
    own.getStyleClass().add("gb-people-own");
    own.setGraphic(Icons.LOCK.icon());
    own.setMaxWidth(Double.MAX_VALUE);
    SplitPane split = new SplitPane(part("people.people", people), part("people.keys", keys));
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.55);
    said.getStyleClass().add("gb-people-said");
    said.setMinHeight(Region.USE_PREF_SIZE);
    VBox foot = new VBox(said);
    foot.getStyleClass().addAll("gb-status", "gb-register-status");
    setTop(own);
    setCenter(split);
    setBottom(foot);
    model.shownProperty().subscribe(this::show);
    busy.busyProperty()
        .subscribe(now -> now.ifPresent(one -> said.setText(messages.get(one.label()))));
    busy.busyProperty()
        .subscribe(
            (before, now) -> {
              if (now.isEmpty() && before.isPresent()) {
                said.setText("");
              }
            });
  }

  private void columns() {
    people
        .getColumns()
        .addAll(
            List.of(
                Columns.of(messages.get("people.column.name"), "gb-column-short", Person::name),
                Columns.of(
                    messages.get("people.column.keys"),
                    "gb-column-short",
                    person -> words.keys(person, model.shownProperty().get())),
                Columns.of(messages.get("people.column.state"), "gb-column-short", words::state),
                Columns.of(messages.get("people.column.roles"), "gb-column-rest", words::roles)));
    ColumnWidths.fix(people, 152, 112, 152);
    keys.getColumns()
        .addAll(
            List.of(
                Columns.of(
                    messages.get("people.column.owner"),
                    "gb-column-short",
                    key -> words.owner(key, model.shownProperty().get())),
                Columns.of(
                    messages.get("people.column.fingerprint"),
                    "gb-people-digits",
                    key -> key.part().fingerprint().grouped()),
                Columns.of(messages.get("people.column.since"), "gb-column-short", words::since),
                Columns.of(messages.get("people.column.state"), "gb-column-rest", words::state)));
    ColumnWidths.fix(keys, 152, 304, 176);
  }

  /// Who has retired and what was revoked is seen to be so.
  private static <T> void fade(TableView<T> table, Predicate<T> gone) {
    table.setRowFactory(
        view ->
            new TableRow<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(GONE, !empty && item != null && gone.test(item));
              }
            });
  }

  private VBox part(String title, Node table) {
    Label head = new Label(messages.get(title));
    head.getStyleClass().add("gb-people-title");
    VBox part = new VBox(head, table);
    part.getStyleClass().add("gb-people-part");
    VBox.setVgrow(table, Priority.ALWAYS);
    return part;
  }

  private void show(Shown shown) {
    Optional<Person> person = person();
    Optional<TrustedKey> key = key();
    people.getItems().setAll(shown.people());
    keys.getItems().setAll(shown.keys());
    person.ifPresent(
        before ->
            shown.people().stream()
                .filter(one -> one.id().equals(before.id()))
                .findFirst()
                .ifPresent(people.getSelectionModel()::select));
    key.ifPresent(
        before ->
            shown.keys().stream()
                .filter(one -> one.part().equals(before.part()))
                .findFirst()
                .ifPresent(keys.getSelectionModel()::select));
    own.setText(String.join("\n", own(shown)));
  }

  private List<String> own(Shown shown) {
    List<String> lines = new ArrayList<>();
    shown.own().stream()
        .limit(MOST_OWN)
        .forEach(
            one ->
                lines.add(
                    messages.get(
                        "people.own.one", one.part().name(), one.part().fingerprint().grouped())));
    if (shown.own().size() > MOST_OWN) {
      lines.add(messages.get("people.own.more", shown.own().size() - MOST_OWN));
    }
    if (lines.isEmpty()) {
      lines.add(messages.get("people.own.none"));
    }
    shown.unusable().forEach(file -> lines.add(messages.get("people.fault.damaged", file)));
    return lines;
  }

  /// Keys and menus of the rows.
  void fill(CommandMenu ofPeople, CommandMenu ofKeys, Runnable change) {
    rows(people, ofPeople);
    rows(keys, ofKeys);
    Activated.on(people, person -> change.run());
  }

  private void rows(TableView<?> table, CommandMenu menu) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (menu.run(event)) {
            event.consume();
          }
        });
    table.setOnContextMenuRequested(
        event -> {
          if (table.getSelectionModel().getSelectedItem() != null) {
            menu.showOver(table, messages, event);
          }
        });
  }

  Optional<Person> person() {
    return Optional.ofNullable(people.getSelectionModel().getSelectedItem());
  }

  Optional<TrustedKey> key() {
    return Optional.ofNullable(keys.getSelectionModel().getSelectedItem());
  }

  TableView<Person> people() {
    return people;
  }

  TableView<TrustedKey> keys() {
    return keys;
  }

  /// From one table to the other.
  void nextStop() {
    TableView<?> next = Focus.isIn(people) ? keys : people;
    next.requestFocus();
    if (next.getSelectionModel().isEmpty()) {
      next.getSelectionModel().selectFirst();
    }
  }

  void say(String text) {
    said.setText(text);
  }
}
