package org.gongbao.ui.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Register;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.Icons;

/// Registers at the left, the lines of one at the right.
final class RegisterPane extends BorderPane {
  private final RegisterModel model;
  private final LearnedModel learned;
  private final Messages messages;
  private final Wording wording;
  private final ListView<Place> places = new ListView<>();
  private final Map<Register, LinesTable> tables = new EnumMap<>(Register.class);
  private final StackPane center = new StackPane();
  private final TextField search = new TextField();
  private final ToggleButton onlyWrong = new ToggleButton();
  private final Label count = new Label();
  private final Label banner = new Label();
  private final HBox bannerRow = new HBox(Icons.LOCK.icon(), banner);
  private final BundledView bundled;
  private final LearnedView proposals;
  private final ImportView importing;
  private final RegisterFoot foot;

  RegisterPane(
      RegisterModel model,
      LearnedModel learned,
      RegisterWindow.Surroundings around,
      RegisterFoot foot) {
    this.model = model;
    this.learned = learned;
    this.messages = around.messages();
    this.foot = foot;
    wording = new Wording(messages);
    bundled = new BundledView(messages, around.tasks(), around.errors());
    proposals = new LearnedView(learned, messages, wording, around.named());
    importing = new ImportView(messages, wording, this::showRegister);
    getStyleClass().add("gb-register");
    list();
    head();
    VBox right = new VBox(header(), bannerRow, center);
    VBox.setVgrow(center, Priority.ALWAYS);
    bannerRow.getStyleClass().add("gb-banner");
    setLeft(places);
    setCenter(right);
    setBottom(foot);
    for (Register register : Register.KNOWLEDGE) {
      model.linesProperty(register).subscribe(lines -> told(register));
    }
    learned.proposalsProperty().subscribe(found -> places.refresh());
    places.getSelectionModel().selectFirst();
  }

  private void list() {
    List<Place> all = new ArrayList<>();
    Register.KNOWLEDGE.stream().map(Place.Of::new).forEach(all::add);
    all.add(new Place.Bundled());
    all.add(new Place.Learned());
    places.getItems().setAll(all);
    places.getStyleClass().addAll("gb-outline", "gb-register-places");
    places.setAccessibleText(messages.get("registers.title"));
    places.setCellFactory(view -> new PlaceCell(this::told));
    places.getSelectionModel().selectedItemProperty().subscribe(place -> showPlace());
  }

  private PlaceCell.Told told(Place place) {
    return switch (place) {
      case Place.Of(Register register) -> {
        Lines lines = model.lines(register);
        String name = wording.name(register);
        int problems = lines.problems().count();
        yield new PlaceCell.Told(
            name,
            Integer.toString(lines.entries().size()),
            problems,
            messages.get("registers.spoken", name, lines.entries().size(), problems));
      }
      case Place.Bundled() -> {
        String many = bundled.count() == 0 ? "" : Integer.toString(bundled.count());
        String name = messages.get("registers.bundled");
        yield new PlaceCell.Told(name, many, 0, name + " " + many);
      }
      case Place.Learned() -> {
        String many =
            learned.proposalsProperty().get().map(all -> Integer.toString(all.size())).orElse("");
        String name = messages.get("registers.learned");
        yield new PlaceCell.Told(name, many, 0, name + " " + many);
      }
    };
  }

  private void head() {
    search.setPromptText(messages.get("registers.search"));
    search.setAccessibleText(messages.get("registers.search"));
    search.getStyleClass().add("gb-register-search");
    search.textProperty().subscribe(text -> seek());
    onlyWrong.setText(messages.get("registers.only-wrong"));
    onlyWrong.getStyleClass().add("gb-tool");
    onlyWrong.setOnAction(event -> seek());
    count.getStyleClass().add("gb-count");
    banner.setText(messages.get("registers.read-only"));
  }

  private HBox header() {
    HBox header = new HBox(search, onlyWrong, count);
    HBox.setHgrow(search, Priority.ALWAYS);
    header.getStyleClass().add("gb-register-head");
    return header;
  }

  private void told(Register register) {
    places.refresh();
    if (place() instanceof Place.Of(Register shown) && shown == register) {
      count();
      foot.tell(table(register).toldHere());
      foot.show(model.lines(register).done());
      bannerRow.setVisible(model.library().isPresent() && !model.isEditable());
      bannerRow.setManaged(bannerRow.isVisible());
    }
  }

  Place place() {
    Place place = places.getSelectionModel().getSelectedItem();
    return place == null ? places.getItems().getFirst() : place;
  }

  /// Chooses a register.
  void go(Register register) {
    places.getSelectionModel().select(new Place.Of(register));
    takeFocus();
  }

  /// The register chosen; empty for what is none.
  Optional<Register> register() {
    return place() instanceof Place.Of(Register register)
        ? Optional.of(register)
        : Optional.empty();
  }

  private void showPlace() {
    onlyWrong.setVisible(register().isPresent());
    onlyWrong.setManaged(register().isPresent());
    search.setDisable(place() instanceof Place.Learned);
    switch (place()) {
      case Place.Of(Register register) -> {
        model.show(register);
        show(table(register));
        seek();
        told(register);
      }
      case Place.Bundled any -> {
        bundled.read(
            () -> {
              places.refresh();
              count();
            });
        show(bundled);
        seek();
        foot.show(Optional.empty());
      }
      case Place.Learned any -> {
        show(proposals);
        count();
        foot.show(Optional.empty());
      }
    }
  }

  private LinesTable table(Register register) {
    return tables.computeIfAbsent(
        register,
        one -> {
          LinesTable table = new LinesTable(model, one, messages, wording);
          table
              .table()
              .getFocusModel()
              .focusedItemProperty()
              .subscribe(line -> foot.tell(table.toldHere()));
          return table;
        });
  }

  private void show(Node content) {
    center.getChildren().setAll(content);
    foot.tell("");
  }

  private void seek() {
    switch (place()) {
      case Place.Of(Register register) ->
          table(register).seek(search.getText(), onlyWrong.isSelected());
      case Place.Bundled any -> bundled.seek(search.getText());
      case Place.Learned any -> {}
    }
    count();
  }

  private void count() {
    count.setText(
        switch (place()) {
          case Place.Of(Register register) -> {
            int all = model.lines(register).entries().size();
            yield table(register).isSeeking()
                ? messages.get("registers.count.found", table(register).shownCount(), all)
                : messages.get("registers.count", all);
          }
          case Place.Bundled any ->
              messages.get("registers.count.found", bundled.shownCount(), bundled.count());
          case Place.Learned any -> "";
        });
  }

  /// The table of the register chosen, when it is what is seen.
  Optional<LinesTable> table() {
    return register().map(this::table).filter(center.getChildren()::contains);
  }

  LearnedView proposals() {
    return proposals;
  }

  void showLearned() {
    places.getSelectionModel().selectLast();
    proposals.takeFocus();
  }

  void showImport(RegisterFiles.Look look, java.util.function.Consumer<RegisterFiles.Look> taken) {
    show(importing);
    importing.show(look, taken);
  }

  /// Away from a file, back to the register.
  void showRegister() {
    showPlace();
    takeFocus();
  }

  void seekField() {
    search.requestFocus();
    search.selectAll();
  }

  void toggleWrong() {
    if (register().isPresent()) {
      onlyWrong.setSelected(!onlyWrong.isSelected());
      seek();
    }
  }

  /// To the register after, or before, in the list.
  void nextPlace(int by) {
    int size = places.getItems().size();
    places
        .getSelectionModel()
        .select(Math.floorMod(places.getSelectionModel().getSelectedIndex() + by, size));
    takeFocus();
  }

  void takeFocus() {
    switch (place()) {
      case Place.Of(Register register) -> table(register).takeFocus();
      case Place.Bundled any -> bundled.takeFocus();
      case Place.Learned any -> proposals.takeFocus();
    }
  }

  /// Registers, search, lines, and round again.
  void nextStop(int by) {
    List<Node> stops = List.of(places, search, Objects.requireNonNull(center));
    int at = 0;
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i) instanceof javafx.scene.Parent parent && Focus.isIn(parent)) {
        at = i;
      }
    }
    switch (Math.floorMod(at + by, stops.size())) {
      case 0 -> places.requestFocus();
      case 1 -> seekField();
      default -> takeFocus();
    }
  }
}
