package org.gongbao.ui.manuscript;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.SourceId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.EntryFault;
import org.gongbao.model.register.EntryId;

/// The fields of what is chosen. A field is kept when one leaves it, for all that are chosen.
final class ManuscriptForm extends ScrollPane {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
  private static final List<Column> FIELDS =
      List.of(
          Column.TITLE,
          Column.DISCLOSURE,
          Column.COPY,
          Column.NUMBER,
          Column.SIGNED,
          Column.RECEIVED,
          Column.OFFICE,
          Column.CONTACT,
          Column.PHONE,
          Column.ADDRESSEES,
          Column.NOTE);

  /// What each has for itself.
  private static final Set<Column> OWN = Set.of(Column.TITLE, Column.NUMBER, Column.ADDRESSEES);

  private final ManuscriptModel model;
  private final Messages messages;
  private final ManuscriptWords words;
  private final Ways ways;
  private final Map<Column, Control> fields = new EnumMap<>(Column.class);
  private final Map<Column, Label> faults = new EnumMap<>(Column.class);
  private final Map<Column, String> shown = new EnumMap<>(Column.class);
  private final Label number = new Label();
  private final Label state = new Label();
  private final VBox told = new VBox(2);
  private final Label file = new Label();
  private final Button attach;
  private final Label scan = new Label();
  private final Button keep = new Button();
  private final Button show;
  private final GridPane grid = new GridPane();
  private final Label nothing;
  private final VBox content = new VBox();
  private List<Kept> chosen = List.of();
  private boolean filling;
  private int row;

  ManuscriptForm(ManuscriptModel model, ManuscriptActions actions, Ways ways, Messages messages) {
    this.model = model;
    this.ways = ways;
    this.messages = messages;
    this.words = new ManuscriptWords(messages);
    nothing = new Label(messages.get("manuscript.form.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("gb-empty");
    attach = new Button();
    attach.setOnAction(event -> chosen.stream().findFirst().ifPresent(actions::attach));
    keep.setOnAction(event -> actions.scan());
    show = new Button(messages.get("manuscript.scan.show"));
    show.setOnAction(event -> actions.openScan());
    show.managedProperty().bind(show.visibleProperty());
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    grid.getStyleClass().add("gb-manuscript-form");
    FIELDS.forEach(this::field);
    file(Column.FILE, file, attach);
    file(Column.SCAN, scan, keep, show);
    number.getStyleClass().add("gb-pane-title");
    HBox head = new HBox(8, number, state);
    head.getStyleClass().add("gb-pane-header");
    told.getStyleClass().add("gb-manuscript-told");
    content.getChildren().addAll(head, told, grid);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("gb-manuscript-side");
    setContent(nothing);
  }

  private void field(Column column) {
    Control field = control(column);
    field.setAccessibleText(named(column));
    field.setMaxWidth(Double.MAX_VALUE);
    Label fault = new Label();
    fault.setWrapText(true);
    fault.setMinHeight(Region.USE_PREF_SIZE);
    fault.getStyleClass().add("gb-manuscript-fault");
    fields.put(column, field);
    faults.put(column, fault);
    add(named(column), new VBox(2, field, fault), field);
  }

  private String named(Column column) {
    return FIELDS.contains(column) || column == Column.FILE || column == Column.SCAN
        ? messages.get("manuscript.field." + column)
        : column.heading();
  }

  private void add(String name, Node field, Node labelled) {
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(labelled);
    label.getStyleClass().add("gb-manuscript-label");
    GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    grid.addRow(row++, label, field);
  }

  private Control control(Column column) {
    if (column.kind() == Column.Kind.CHOICE) {
      ComboBox<String> box = new ComboBox<>();
      box.getItems().setAll(column.choices());
      box.valueProperty().subscribe(value -> written(column, value == null ? "" : value));
      return box;
    }
    boolean large = column == Column.TITLE || column == Column.NOTE || column == Column.ADDRESSEES;
    TextInputControl text = large ? area() : new TextField();
    text.focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused) {
                written(column, text.getText());
              }
            });
    text.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, column, text));
    return text;
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.setPrefColumnCount(18);
    return area;
  }

  private void pressed(KeyEvent event, Column column, TextInputControl text) {
    if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
      event.consume();
      written(column, text.getText());
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      text.setText(shown.getOrDefault(column, ""));
    } else if (event.getCode() == KeyCode.TAB && text instanceof TextArea) {
      event.consume();
      next(column, event.isShiftDown() ? -1 : 1).requestFocus();
    }
  }

  private Control next(Column column, int by) {
    Column to = FIELDS.get(Math.floorMod(FIELDS.indexOf(column) + by, FIELDS.size()));
    return java.util.Objects.requireNonNull(fields.get(to));
  }

  private void file(Column column, Label file, Button... buttons) {
    file.setWrapText(true);
    file.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(4, file, new HBox(8, buttons));
    for (Button button : buttons) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    add(named(column), box, buttons[0]);
  }

  /// Shows what is chosen; a field being written in is left alone.
  void show(List<Kept> some) {
    boolean same = ids(some).equals(ids(chosen));
    if (!same) {
      keep();
    }
    chosen = some;
    setContent(some.isEmpty() ? nothing : content);
    if (some.isEmpty()) {
      return;
    }
    filling = true;
    for (Column column : FIELDS) {
      fill(column, same);
    }
    filling = false;
    head();
    describe();
  }

  private static List<EntryId> ids(List<Kept> some) {
    return some.stream().map(one -> one.manuscript().id()).toList();
  }

  /// Keeps what is being written when one goes to another row.
  private void keep() {
    fields.forEach(
        (column, field) -> {
          if (field instanceof TextInputControl text && text.isFocused()) {
            written(column, text.getText());
          }
        });
  }

  private void fill(Column column, boolean same) {
    Set<String> values = new HashSet<>();
    chosen.forEach(one -> values.add(value(one.manuscript(), column)));
    String value = values.size() == 1 ? values.iterator().next() : "";
    Control field = java.util.Objects.requireNonNull(fields.get(column));
    field.setDisable(!model.isEditable() || chosen.size() > 1 && OWN.contains(column));
    if (field instanceof ComboBox<?>) {
      @SuppressWarnings("unchecked")
      ComboBox<String> box = (ComboBox<String>) field;
      String first = values.size() == 1 && value.isEmpty() ? column.choices().getFirst() : value;
      box.setValue(first.isEmpty() ? null : first);
    } else if (field instanceof TextInputControl text
        && !(same && text.isFocused() && !text.getText().equals(shown.get(column)))) {
      text.setText(value);
      text.setPromptText(values.size() > 1 ? messages.get("manuscript.form.several") : "");
    }
    shown.put(column, value);
    tellFault(column, field);
  }

  private static String value(Manuscript one, Column column) {
    return one.line().get(column).replace('|', '、');
  }

  private void tellFault(Column column, Control field) {
    String said =
        chosen.size() > 1
            ? ""
            : EntryCheck.faults(chosen.getFirst().manuscript().line()).stream()
                .filter(fault -> fault.column() == column)
                .map(this::said)
                .collect(Collectors.joining("\n"));
    Label label = java.util.Objects.requireNonNull(faults.get(column));
    label.setText(said);
    label.setVisible(!said.isEmpty());
    label.setManaged(!said.isEmpty());
    field.pseudoClassStateChanged(INVALID, !said.isEmpty());
    field.pseudoClassStateChanged(WANTED, said.isEmpty() && isWanted(column));
  }

  private String said(EntryFault fault) {
    Object[] arguments = new Object[fault.arguments().size() + 1];
    arguments[0] = named(fault.column());
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = fault.arguments().get(i - 1);
    }
    return messages.get(fault.key(), arguments);
  }

  private boolean isWanted(Column column) {
    return chosen.stream()
        .filter(one -> one.standing().isOpen())
        .flatMap(one -> one.standing().lacks().stream())
        .anyMatch(
            lack ->
                switch (lack) {
                  case DISCLOSURE -> column == Column.DISCLOSURE;
                  case COPY -> column == Column.COPY;
                  case FILE -> false;
                });
  }

  private void head() {
    Kept first = chosen.getFirst();
    number.setText(
        chosen.size() == 1
            ? first.manuscript().number()
            : messages.get("manuscript.many", chosen.size()));
    state.setVisible(chosen.size() == 1);
    state.setText(words.state(first.standing()));
    state.getStyleClass().setAll("label", "gb-pill", Tone.of(first.standing()).style());
    boolean one = chosen.size() == 1;
    Manuscript manuscript = first.manuscript();
    file.setText(one ? named(manuscript.file(), manuscript.source()) : "");
    attach.setText(giving(manuscript.source()));
    attach.setDisable(!one || !model.isEditable() || !first.standing().placed().isEmpty());
    scan.setText(one ? named(manuscript.scanFile(), manuscript.scan()) : "");
    keep.setText(giving(manuscript.scan()));
    keep.setDisable(!one || !model.isEditable());
    show.setVisible(one && manuscript.scan().isPresent());
  }

  private String named(String name, Optional<SourceId> file) {
    String sha = file.map(SourceId::value).orElse("");
    return sha.isEmpty()
        ? messages.get("manuscript.file.none")
        : messages.get("manuscript.file", name, sha.substring(0, Math.min(12, sha.length())));
  }

  private String giving(Optional<SourceId> file) {
    return messages.get(file.isEmpty() ? "manuscript.file.attach" : "manuscript.file.other");
  }

  /// Where it is, and what else there is to know.
  private void describe() {
    told.getChildren().clear();
    if (chosen.size() > 1) {
      return;
    }
    Kept one = chosen.getFirst();
    for (Placed placed : one.standing().placed()) {
      Hyperlink link =
          new Hyperlink(
              messages.get("manuscript.in", words.issue(placed.number()), placed.title()));
      link.setWrapText(true);
      link.setOnAction(event -> ways.go().accept(placed.issue(), placed.item()));
      told.getChildren().add(link);
    }
    boolean first = true;
    for (String line : words.told(one).split("\n", -1)) {
      boolean linked =
          one.standing().placed().stream()
              .anyMatch(
                  placed ->
                      line.equals(
                          messages.get(
                              "manuscript.in", words.issue(placed.number()), placed.title())));
      if (!first && !linked) {
        Label label = new Label(line);
        label.setWrapText(true);
        label.getStyleClass().add("gb-count");
        told.getChildren().add(label);
      }
      first = false;
    }
  }

  private void written(Column column, String value) {
    if (filling || chosen.isEmpty() || !model.isEditable()) {
      return;
    }
    String held = shown.getOrDefault(column, "");
    boolean blankChoice =
        column.kind() == Column.Kind.CHOICE
            && held.isEmpty()
            && chosen.size() == 1
            && value.equals(column.choices().getFirst());
    if (value.strip().equals(held) || blankChoice || value.isEmpty() && chosen.size() > 1) {
      return;
    }
    shown.put(column, value.strip());
    Entry tidy = EntryCheck.tidied(chosen.getFirst().manuscript().line().with(column, value));
    model.write(ids(chosen), column, tidy.get(column));
  }

  void takeFocus() {
    java.util.Objects.requireNonNull(fields.get(Column.TITLE)).requestFocus();
  }
}
