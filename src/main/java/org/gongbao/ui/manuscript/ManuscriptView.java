package org.gongbao.ui.manuscript;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.manuscript.Book;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.register.EntryId;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.Segments;
import org.gongbao.ui.work.Means;

/// 收稿: the documents that came in as a table, the fields of what is chosen beside it. Files dropped
/// on it are registered; rows are dragged to an issue, or brought there by key.
public final class ManuscriptView extends BorderPane {
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("files-over");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("overdue");

  /// Narrower, search and filters have a row of their own.
  private static final double IN_ONE_ROW = 1200;

  private final ManuscriptModel model;
  private final ManuscriptActions actions;
  private final ManuscriptCommands commands;
  private final Messages messages;
  private final ManuscriptTable table;
  private final ManuscriptForm form;
  private final Targets targets;
  private final TextField search = new TextField();
  private final Segments<Filter> filters;
  private final Label unplaced = new Label();
  private final Label overdue = new Label();
  private final Label holidays = new Label();
  private final Label nothing = new Label();
  private final Button takeBack;
  private final CommandMenu menu;
  private Filter filter = Filter.OPEN;

  /// Which rows are shown.
  enum Filter {
    OPEN,
    ISSUE,
    ALL
  }

  /// @param compact for a place on the desk: the table alone, with what heads it
  public ManuscriptView(
      ManuscriptModel model, Importer importer, Ways ways, Means means, boolean compact) {
    this.model = model;
    this.messages = means.messages();
    Questions questions =
        new Questions(messages, () -> getScene() == null ? null : getScene().getWindow());
    actions = new ManuscriptActions(model, importer, ways, questions, messages, means.errors());
    commands = new ManuscriptCommands(() -> this);
    table = new ManuscriptTable(messages, () -> LocalDate.now(means.clock()).getYear());
    form = new ManuscriptForm(model, actions, ways, messages);
    targets = new Targets(model, actions, messages);
    takeBack = commands.takeBack().button(messages, Icons.UNDO, false);
    filters =
        new Segments<>(
            messages.get("manuscript.filter"),
            List.of(Filter.values()),
            one -> messages.get("manuscript.filter." + one),
            this::filter);
    menu = commands.menu();
    actions.on(table::chosen, this::choose);
    getStyleClass().add("gb-manuscript-view");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("gb-empty");
    table.setPlaceholder(nothing);
    VBox center = new VBox(header(compact), hint(compact), table);
    VBox.setVgrow(table, Priority.ALWAYS);
    setCenter(center);
    if (!compact) {
      VBox side = new VBox(form, targets);
      VBox.setVgrow(form, Priority.ALWAYS);
      side.getStyleClass().add("gb-manuscript-column");
      setRight(side);
    }
    // Told in the middle of a change, the list of what is chosen may be empty.
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener(
            (javafx.collections.ListChangeListener<Integer>)
                change -> Platform.runLater(this::fill));
    table.setOnContextMenuRequested(event -> commands.ofRow().showOver(table, messages, event));
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            actions.open();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(HOVERED, false));
    setOnDragDropped(this::dropped);
    model.bookProperty().subscribe(book -> show());
  }

  private void fill() {
    form.show(actions.chosen());
  }

  private HBox hint(boolean compact) {
    holidays.setText(messages.get("manuscript.holidays"));
    holidays.setWrapText(true);
    holidays.setMinHeight(Region.USE_PREF_SIZE);
    HBox hint = new HBox(Icons.NOTE.icon(), holidays);
    hint.getStyleClass().add("gb-banner");
    hint.managedProperty().bind(hint.visibleProperty());
    hint.setVisible(false);
    model.bookProperty().subscribe(book -> hint.setVisible(!compact && hints(book)));
    return hint;
  }

  private static boolean hints(Book book) {
    return !book.knowsHolidays() && !book.all().isEmpty();
  }

  private Region header(boolean compact) {
    Label title = new Label(messages.get("manuscript.place"));
    title.getStyleClass().add("gb-card-title");
    unplaced.getStyleClass().add("gb-count");
    overdue.getStyleClass().addAll("gb-count", "gb-manuscript-late");
    search.setPromptText(messages.get("manuscript.search"));
    search.setAccessibleText(messages.get("manuscript.search"));
    search.textProperty().subscribe(text -> show());
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            if (event.getCode() == KeyCode.ESCAPE) {
              search.clear();
            }
            table.requestFocus();
            event.consume();
          }
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button add = commands.register().button(messages, Icons.ADD, true);
    Button place = commands.place().button(messages, Icons.IMPORT, true);
    for (Region one : List.of(title, unplaced, overdue, filters, takeBack, place, add)) {
      one.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox header = new HBox(title, unplaced, overdue, space);
    header.getStyleClass().add("gb-manuscript-head");
    if (compact) {
      header.getChildren().addAll(filters, add);
      return header;
    }
    HBox seeking = new HBox();
    seeking.getStyleClass().add("gb-manuscript-head");
    HBox.setHgrow(search, Priority.ALWAYS);
    header.getChildren().addAll(takeBack, place, add);
    VBox both = new VBox(header);
    widthProperty()
        .subscribe(
            width -> {
              boolean narrow = width.doubleValue() < IN_ONE_ROW;
              if (narrow && search.getParent() != seeking) {
                seeking.getChildren().setAll(search, filters);
                both.getChildren().setAll(header, seeking);
              } else if (!narrow && search.getParent() != header) {
                both.getChildren().setAll(header);
                header
                    .getChildren()
                    .addAll(header.getChildren().indexOf(takeBack), List.of(search, filters));
              }
            });
    return both;
  }

  ManuscriptActions actions() {
    return actions;
  }

  /// Leads to the fields.
  void write() {
    form.takeFocus();
  }

  /// Manuscripts dropped elsewhere, as on a section of the outline.
  ///
  /// @param section empty for where their numbers belong
  public void place(List<EntryId> ids, NodeId issue, Optional<String> section) {
    actions.place(ids, issue, section);
  }

  /// The table takes the focus, and shows what is now.
  public void enter() {
    model.enter();
    table.requestFocus();
  }

  private void choose(List<EntryId> ids) {
    if (model.find(ids).stream().noneMatch(this::isShown)) {
      search.clear();
      filter(Filter.OPEN);
      filters.show(Filter.OPEN);
    }
    table.choose(ids);
    table.requestFocus();
  }

  void find() {
    search.requestFocus();
    search.selectAll();
  }

  private void filter(Filter wanted) {
    filter = wanted;
    filters.show(wanted);
    show();
  }

  void nextFilter() {
    filter(Filter.values()[(filter.ordinal() + 1) % Filter.values().length]);
  }

  private void show() {
    Book book = model.bookProperty().get();
    List<Kept> shown = book.all().stream().filter(this::isShown).toList();
    nothing.setText(messages.get(book.all().isEmpty() ? "manuscript.empty" : "manuscript.no-row"));
    table.show(shown);
    fill();
    targets.show();
    unplaced.setText(messages.get("manuscript.count.unplaced", book.unplaced()));
    overdue.setText(messages.get("manuscript.count.overdue", book.overdue()));
    overdue.pseudoClassStateChanged(LATE, book.overdue() > 0);
    takeBack.setTooltip(new Tooltip(takesBack()));
    takeBack.setAccessibleText(takesBack());
  }

  private String takesBack() {
    return model
        .takesBack()
        .map(label -> messages.get("manuscript.take-back", messages.get(label)))
        .orElse(messages.get("manuscript.command.take-back"));
  }

  private boolean isShown(Kept one) {
    Standing standing = one.standing();
    boolean chosen =
        switch (filter) {
          case OPEN -> standing.isOpen();
          case ISSUE -> model.onDesk().filter(standing::isIn).isPresent();
          case ALL -> true;
        };
    String sought = search.getText().strip();
    return chosen
        && (sought.isEmpty()
            || one.manuscript().line().fields().stream()
                .anyMatch(field -> field.replace('|', '、').contains(sought)));
  }

  /// Keys that type something are left to fields.
  private void pressed(KeyEvent event) {
    boolean typing =
        !Focus.isIn(table)
            && !event.isShortcutDown()
            && !event.isAltDown()
            && event.getCode() != KeyCode.F4;
    if (!event.isConsumed() && !typing && menu.run(event)) {
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      pseudoClassStateChanged(HOVERED, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<Incoming> files =
          event.getDragboard().getFiles().stream().map(File::toPath).map(Incoming::of).toList();
      event.setDropCompleted(true);
      event.consume();
      actions.register(files);
    }
  }
}
