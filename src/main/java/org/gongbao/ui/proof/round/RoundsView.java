package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongbao.app.proof.RoundMaking;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.State;
import org.gongbao.review.round.ProofRound;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 校次: the rounds of the issue, and of the one chosen 清点: how many marks each reader returned and
/// what became of them. Over it stands what became of the returns taken last.
final class RoundsView extends BorderPane {
  private static final List<State> STATES =
      List.of(State.ACCEPTED, State.REFUSED, State.CONFLICTING, State.WITHDRAWN, State.OPEN);

  private final RoundModel model;
  private final RoundWords words;
  private final Messages messages;
  private final TableView<RoundLine> table;
  private final VBox content = new VBox();
  private final VBox made = new VBox(6);
  private List<Merging.Result> results = List.of();
  private boolean filling;

  RoundsView(RoundModel model, RoundWords words, Runnable open) {
    this.model = model;
    this.words = words;
    this.messages = words.messages();
    table = Columns.table(messages.get("round.rounds"), messages.get("round.empty.none"));
    table.getColumns().add(column("round", line -> words.round(line.round())));
    table.getColumns().add(column("version", line -> line.round().versionName()));
    table.getColumns().add(column("opened", line -> opened(line.round())));
    table.getColumns().add(column("standing", this::standing));
    table.getColumns().add(column("returned", this::returned));
    ColumnWidths.fix(table, 132, 84, 156, 72);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null && !filling) {
                model.show(line.round().id());
              }
            });
    Activated.on(table, line -> open.run());
    content.getStyleClass().add("gb-finding-detail");
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("gb-finding-scroll");
    scroll.setFitToWidth(true);
    scroll.setMinWidth(220);
    scroll.setAccessibleText(messages.get("round.account"));
    SplitPane split = new SplitPane(table, scroll);
    split.setDividerPositions(0.56);
    setCenter(split);
    model.roundsProperty().subscribe(lines -> refill());
    model.heldProperty().subscribe(held -> refill());
  }

  /// What became of returns.
  void show(List<Merging.Result> merged) {
    results = List.copyOf(merged);
    made.getChildren().clear();
    refill();
  }

  /// What was made for readers.
  ///
  /// @param open shows the folder
  void made(RoundMaking.Made files, Runnable open) {
    results = List.of();
    Label told =
        new Label(
            messages.get("round.made", words.round(files.round()), files.round().versionName()));
    told.getStyleClass().add("gb-finding-heading");
    VBox names = new VBox(2);
    files
        .files()
        .forEach(file -> names.getChildren().add(new Label(String.valueOf(file.getFileName()))));
    Button folder = new Button(messages.get("round.made.open"));
    folder.setAccessibleText(messages.get("round.made.open"));
    folder.setOnAction(event -> open.run());
    made.getChildren().setAll(List.of(told, names, folder));
    refill();
  }

  private void refill() {
    filling = true;
    table.getItems().setAll(model.roundsProperty().get());
    Optional<RoundLine> shown =
        model
            .heldProperty()
            .get()
            .flatMap(
                held ->
                    table.getItems().stream()
                        .filter(line -> line.round().id().equals(held.round().id()))
                        .findFirst());
    shown.ifPresent(table.getSelectionModel()::select);
    filling = false;
    content.getChildren().clear();
    if (!results.isEmpty()) {
      tell(messages.get("round.merge.title"), "gb-finding-heading");
      results.forEach(this::told);
    }
    if (!made.getChildren().isEmpty()) {
      content.getChildren().add(made);
    }
    shown.ifPresent(this::account);
  }

  private void told(Merging.Result result) {
    Icons icon =
        switch (result.kind()) {
          case MERGED -> Icons.OK;
          case AGAIN -> Icons.NOTE;
          case REFUSED -> Icons.STOPPED;
        };
    Label text = new Label(result.told());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox line = new HBox(8, icon.icon(), text);
    line.getStyleClass()
        .addAll("gb-merge-result", "gb-merge-" + result.kind().name().toLowerCase(Locale.ROOT));
    content.getChildren().add(line);
  }

  private void account(RoundLine line) {
    tell(messages.get("round.account.title", words.round(line.round())), "gb-finding-heading");
    if (line.accounts().isEmpty()) {
      tell(messages.get("round.account.none"), "gb-muted");
      return;
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("gb-account");
    head(grid);
    int row = 1;
    for (Account account : line.accounts()) {
      row(grid, row++, account.reader(), account.returned(), account::count);
    }
    if (line.accounts().size() > 1) {
      row(grid, row, messages.get("round.account.all"), line.marks(), line::count);
    }
    content.getChildren().add(grid);
    tell(messages.get("round.account.sum"), "gb-muted");
    model
        .heldProperty()
        .get()
        .filter(held -> held.round().id().equals(line.round().id()))
        .ifPresent(held -> refused(held.docket()));
  }

  /// Why marks were refused, where it was said.
  private void refused(Docket docket) {
    List<String> told =
        docket.collation().marks().stream()
            .filter(mark -> docket.state(mark.id()) == State.REFUSED)
            .flatMap(mark -> docket.decision(mark.id()).map(one -> refused(mark, one)).stream())
            .flatMap(Optional::stream)
            .toList();
    if (!told.isEmpty()) {
      tell(messages.get("round.account.refused"), "gb-finding-heading");
      told.forEach(one -> tell(one, "gb-finding-text"));
    }
  }

  private Optional<String> refused(Mark mark, Decision decision) {
    return Optional.of(decision.reason())
        .filter(reason -> !reason.isBlank())
        .map(reason -> messages.get("round.account.reason", words.brief(mark), reason));
  }

  private void head(GridPane grid) {
    cell(grid, 0, 0, messages.get("round.column.reader"));
    cell(grid, 1, 0, messages.get("round.account.returned"));
    for (int i = 0; i < STATES.size(); i++) {
      cell(grid, 2 + i, 0, (i == 0 ? "= " : "+ ") + words.state(STATES.get(i)));
    }
  }

  private void row(GridPane grid, int row, String name, int returned, ToIntFunction<State> count) {
    cell(grid, 0, row, name);
    cell(grid, 1, row, Integer.toString(returned));
    for (int i = 0; i < STATES.size(); i++) {
      cell(grid, 2 + i, row, (i == 0 ? "= " : "+ ") + count.applyAsInt(STATES.get(i)));
    }
  }

  private static void cell(GridPane grid, int column, int row, String text) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(row == 0 ? "gb-account-head" : "gb-account-cell");
    grid.add(label, column, row);
  }

  private String opened(ProofRound round) {
    return messages.get("round.opened", words.when(round.opened().when()), round.opened().who());
  }

  private String standing(RoundLine line) {
    return messages.get(line.round().isOpen() ? "round.standing.open" : "round.standing.closed");
  }

  private String returned(RoundLine line) {
    return messages.get("round.returned", line.returns(), line.marks(), line.undecided());
  }

  private TableColumn<RoundLine, String> column(String name, Function<RoundLine, String> text) {
    return Columns.of(messages.get("round.column." + name), "gb-column-short", text);
  }

  private void tell(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    content.getChildren().add(label);
  }
}
