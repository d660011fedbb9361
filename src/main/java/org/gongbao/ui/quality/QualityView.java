package org.gongbao.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.quality.QualityWords;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.merge.State;
import org.gongbao.review.quality.Figure;
import org.gongbao.review.quality.Flaw;
import org.gongbao.review.quality.ProofQuality;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Reader;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.panel.Activated;
import org.gongbao.ui.panel.ColumnWidths;
import org.gongbao.ui.panel.Columns;

/// 编校质量: the rate of each proof, errors by kind, what each reader found and missed, and all errors
/// one by one.
final class QualityView extends ScrollPane {
  private final QualityModel model;
  private final Messages messages;
  private final QualityWords words;
  private final Label about = new Label();
  private final Label number = new Label();
  private final Label said = new Label();
  private final RateBars chart;
  private final TableView<KindRow> kinds;
  private final TableView<ReaderRow> readers;
  private final TableView<FlawRow> flaws;
  private final VBox read;
  private final Label none = new Label();

  private record KindRow(String name, List<Flaw> flaws) {}

  private record ReaderRow(String round, Reader reader) {}

  private record FlawRow(String round, Flaw flaw) {}

  /// @param commands as buttons at the top
  QualityView(QualityModel model, Messages messages, List<Command> commands) {
    this.model = model;
    this.messages = messages;
    this.words = new QualityWords(messages);
    chart = new RateBars(words);
    kinds = kinds();
    readers = readers();
    flaws = flaws();
    HBox tables = new HBox(card("part.kinds", kinds), card("part.readers", readers));
    tables.getStyleClass().add("gb-desk-row");
    tables.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
    Region all = card("part.flaws", flaws);
    VBox.setVgrow(all, Priority.ALWAYS);
    read = new VBox(figures(), tables, all);
    read.getStyleClass().add("gb-desk-column");
    VBox.setVgrow(read, Priority.ALWAYS);
    none.getStyleClass().add("gb-empty");
    none.setWrapText(true);
    VBox content = new VBox(head(commands), none, read);
    content.getStyleClass().add("gb-desk");
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    getStyleClass().add("gb-desk-scroll");
    model.shownProperty().subscribe(this::show);
  }

  void takeFocus() {
    flaws.requestFocus();
  }

  private HBox head(List<Command> commands) {
    Label title = new Label(words.get("title"));
    title.getStyleClass().add("gb-card-title");
    about.getStyleClass().add("gb-card-about");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, about, space);
    commands.forEach(
        command ->
            head.getChildren()
                .add(
                    command.button(
                        messages,
                        command.name().endsWith("export") ? Icons.EXPORT : Icons.NUMBERS,
                        true)));
    head.getStyleClass().add("gb-card-head");
    return head;
  }

  private VBox figures() {
    number.getStyleClass().add("gb-figure-number");
    Label unit = new Label(words.get("unit"));
    unit.getStyleClass().add("gb-figure-unit");
    said.getStyleClass().add("gb-pill");
    HBox line = new HBox(number, unit, said);
    line.getStyleClass().add("gb-figure-line");
    VBox card = new VBox(line, chart);
    card.getStyleClass().add("gb-card");
    return card;
  }

  private Region card(String name, TableView<?> table) {
    Label title = new Label(words.get(name));
    title.getStyleClass().add("gb-card-title");
    table.getStyleClass().add("gb-quality-table");
    VBox card = new VBox(title, table);
    card.getStyleClass().add("gb-card");
    card.setMinWidth(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    return card;
  }

  private TableView<KindRow> kinds() {
    TableView<KindRow> table = Columns.table(words.get("part.kinds"), "");
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(words.get("head.kind"), "gb-column-rest", KindRow::name),
                Columns.of(
                    words.get("head.differs"),
                    "gb-column-number",
                    row -> count(row, Cause.DIFFERS)),
                Columns.of(
                    words.get("head.wrong"), "gb-column-number", row -> count(row, Cause.WRONG)),
                Columns.of(
                    words.get("head.points"),
                    "gb-column-number",
                    row ->
                        QualityWords.hundredths(
                            row.flaws().stream().mapToInt(Flaw::points).sum()))));
    ColumnWidths.fix(table, 140, 58, 54);
    table.setPrefWidth(310);
    table.setMinHeight(168);
    table.setPrefHeight(248);
    return table;
  }

  private static String count(KindRow row, Cause cause) {
    return Long.toString(row.flaws().stream().filter(flaw -> flaw.cause() == cause).count());
  }

  private TableView<ReaderRow> readers() {
    TableView<ReaderRow> table = Columns.table(words.get("part.readers"), "");
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(words.get("head.round"), "gb-column-short", ReaderRow::round),
                Columns.of(words.get("head.reader"), "gb-column-short", row -> row.reader().name()),
                Columns.of(
                    words.get("head.returned"),
                    "gb-column-number",
                    row -> Integer.toString(row.reader().account().returned())),
                Columns.of(
                    words.get("head.accepted"),
                    "gb-column-number",
                    row -> Integer.toString(row.reader().account().count(State.ACCEPTED))),
                Columns.of(
                    words.get("head.refused"),
                    "gb-column-number",
                    row -> Integer.toString(row.reader().account().count(State.REFUSED))),
                Columns.of(
                    words.get("head.found"),
                    "gb-column-number",
                    row -> Integer.toString(row.reader().found().places())),
                Columns.of(
                    words.get("head.missed"),
                    "gb-column-number",
                    row -> Integer.toString(row.reader().missed().places())),
                Columns.of(
                    words.get("head.miss-rate"),
                    "gb-column-number",
                    row -> words.missRate(row.reader()))));
    ColumnWidths.fix(table, 72, 64, 50, 50, 60, 50, 54);
    table.setPrefWidth(470);
    table.setMinHeight(168);
    table.setPrefHeight(248);
    return table;
  }

  private TableView<FlawRow> flaws() {
    TableView<FlawRow> table = Columns.table(words.get("part.flaws"), words.get("flaws.none"));
    table
        .getColumns()
        .addAll(
            List.of(
                Columns.of(words.get("head.round"), "gb-column-short", FlawRow::round),
                Columns.of(
                    words.get("head.place"), "gb-column-short", row -> words.place(row.flaw())),
                Columns.of(
                    words.get("head.before"), "gb-column-short", row -> words.wrong(row.flaw())),
                Columns.of(
                    words.get("head.after"), "gb-column-short", row -> words.right(row.flaw())),
                Columns.of(
                    words.get("head.kind"),
                    "gb-column-short",
                    row -> words.kind(row.flaw().kind())),
                Columns.of(
                    words.get("head.cause"),
                    "gb-column-short",
                    row -> words.cause(row.flaw().cause())),
                Columns.of(
                    words.get("head.points"), "gb-column-number", row -> words.points(row.flaw())),
                Columns.of(
                    words.get("head.finders"),
                    "gb-column-rest",
                    row ->
                        row.flaw().finders().stream()
                            .sorted()
                            .reduce((one, other) -> one + "、" + other)
                            .orElse(""))));
    ColumnWidths.fix(table, 72, 120, 128, 128, 124, 60, 60);
    table.setMinHeight(180);
    Activated.on(
        table,
        row -> {
          if (!model.go(row.flaw())) {
            model.say(words.get("gone.now"));
          }
        });
    return table;
  }

  private void show(Optional<QualityModel.Shown> shown) {
    boolean there = shown.filter(one -> !one.report().proofs().isEmpty()).isPresent();
    read.setVisible(there);
    read.setManaged(there);
    none.setVisible(!there);
    none.setManaged(!there);
    none.setText(shown.isPresent() ? words.get("empty") : "");
    about.setText(shown.map(QualityModel.Shown::subject).orElse(""));
    if (there) {
      fill(shown.orElseThrow().report());
    }
  }

  private void fill(QualityReport report) {
    number.setText(report.rate().map(QualityWords::rate).orElse("—"));
    said.setText(
        report
            .last()
            .map(last -> words.round(last.round()) + "　" + words.verdict(last, report))
            .orElseGet(() -> words.get("last.none")));
    said.getStyleClass().setAll("gb-pill", look(report));
    chart.show(report);
    List<KindRow> rows = new ArrayList<>();
    for (ErrorKind kind : ErrorKind.values()) {
      if (kind != ErrorKind.NONE) {
        rows.add(new KindRow(words.kind(kind), report.flaws(flaw -> flaw.kind() == kind)));
      }
    }
    rows.add(new KindRow(words.get("sum"), report.flaws(flaw -> true)));
    kinds.getItems().setAll(rows);
    List<ReaderRow> people = new ArrayList<>();
    List<FlawRow> errors = new ArrayList<>();
    for (ProofQuality proof : report.proofs()) {
      String round = words.round(proof.round());
      proof.readers().forEach(one -> people.add(new ReaderRow(round, one)));
      proof.flaws().forEach(one -> errors.add(new FlawRow(round, one)));
    }
    if (report.proofs().stream().filter(ProofQuality::isRead).count() > 1) {
      report.readers().forEach(one -> people.add(new ReaderRow(words.get("sum"), one)));
    }
    readers.getItems().setAll(people);
    flaws.getItems().setAll(errors);
  }

  private static String look(QualityReport report) {
    Optional<Figure> grade = report.rate().flatMap(rate -> rate.grade(report.standard()));
    String name = grade.map(one -> one == Figure.TARGET ? "good" : "soon").orElse("bad");
    return "gb-quality-" + name.toLowerCase(Locale.ROOT);
  }
}
