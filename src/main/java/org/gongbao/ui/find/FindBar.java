package org.gongbao.ui.find;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gongbao.app.Settings;
import org.gongbao.edit.find.Query;
import org.gongbao.edit.find.Scope;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.Icons;

/// The bar over the editor. Enter goes to the next hit, Shift+Enter to the one before, Esc back to
/// the text with the hit selected.
final class FindBar extends VBox {
  /// Where the options find room beside the field.
  private static final double ONE_ROW = 740;

  private static final Duration PAUSE = Duration.millis(120);
  private final FindModel model;
  private final ReplaceModel replacing;
  private final Messages messages;
  private final Wording wording;
  private final FindField wanted;
  private final FindField put;
  private final FindOptions options;
  private final Label count = new Label();
  private final Tooltip countTip = new Tooltip();
  private final Label problem = new Label();
  private final HBox first;
  private final HBox second;
  private final Button all = new Button();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Runnable leave;
  private final Runnable list;

  /// @param list shows all hits
  /// @param leave takes the focus back to the text, when there is no hit to go to
  FindBar(
      FindModel model,
      ReplaceModel replacing,
      Messages messages,
      Settings settings,
      Runnable list,
      Runnable leave) {
    this.model = model;
    this.replacing = replacing;
    this.messages = messages;
    this.wording = new Wording(messages);
    this.leave = leave;
    this.list = list;
    String earlier = messages.get("find.earlier");
    wanted =
        new FindField(
            messages.get("find.field.wanted"),
            earlier,
            new FindHistory(settings, "search.history"));
    put =
        new FindField(
            messages.get("find.field.put"),
            earlier,
            new FindHistory(settings, "search.replacements"));
    options =
        new FindOptions(messages, settings, new SyntaxMenu(messages, wanted::insert), this::look);
    problem.getStyleClass().add("gb-find-problem");
    problem.setWrapText(true);
    second = replaceRow();
    getStyleClass().add("gb-find-bar");
    first = findRow();
    getChildren().addAll(first, second, problem, options);
    widthProperty().subscribe(width -> arrange(width.doubleValue() >= ONE_ROW));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pause.setOnFinished(event -> look());
    wanted.field().textProperty().subscribe(pause::playFromStart);
    put.field().textProperty().subscribe(replacing.wantedProperty()::set);
    model.stateProperty().subscribe(this::update);
    model.noticeProperty().subscribe(this::update);
    model.leftOutProperty().subscribe(this::update);
    replacing.problemProperty().subscribe(this::update);
    model.openProperty().subscribe(this::setShown);
  }

  private HBox findRow() {
    count.getStyleClass().add("gb-find-count");
    count.setMinWidth(56);
    count.setTooltip(countTip);
    wanted.setMinWidth(128);
    HBox.setHgrow(wanted, Priority.ALWAYS);
    HBox row =
        new HBox(
            wanted,
            count,
            button("find.command.previous", "Shift+F3", Icons.RAISE, () -> go(-1)),
            button("find.command.next", "F3", Icons.FOLD, () -> go(1)),
            button("find.list", "", Icons.CONTENTS, list),
            button("find.close", "Esc", Icons.CLOSE, this::close));
    row.getStyleClass().add("gb-find-row");
    return row;
  }

  private void arrange(boolean inOne) {
    if (inOne && getChildren().remove(options)) {
      first.getChildren().add(1, options);
    } else if (!inOne && first.getChildren().remove(options)) {
      getChildren().add(options);
    }
  }

  private HBox replaceRow() {
    Button one = new Button(messages.get("find.replace.one"));
    one.setOnAction(event -> replaceOne());
    one.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(event -> replaceAll());
    all.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(put, Priority.ALWAYS);
    HBox row = new HBox(put, one, all);
    row.getStyleClass().add("gb-find-row");
    row.visibleProperty().bind(replacing.openProperty());
    row.managedProperty().bind(replacing.openProperty());
    return row;
  }

  private Button button(String key, String keys, Icons icon, Runnable action) {
    Button button = new Button("", icon.icon());
    button.getStyleClass().add("gb-icon-button");
    button.setAccessibleText(messages.get(key));
    button.setTooltip(new Tooltip((messages.get(key) + "  " + keys).strip()));
    button.setOnAction(event -> action.run());
    return button;
  }

  /// Shows the bar and takes the focus.
  ///
  /// @param selected what is selected in the text, when it is short
  void open(Optional<String> selected, boolean replace) {
    replacing.openProperty().set(replace);
    selected.ifPresent(chars -> wanted.field().setText(chars));
    model.openProperty().set(true);
    look();
    model.resume();
    Node first = replace && selected.isPresent() ? put.field() : wanted.field();
    wanted.field().selectAll();
    first.requestFocus();
  }

  void setScope(Scope scope) {
    options.setScope(scope);
  }

  private void look() {
    pause.stop();
    if (model.openProperty().get()) {
      model.find(new Query(wanted.field().getText(), options.scope(), options.options()));
    }
  }

  private void go(int by) {
    look();
    wanted.remember();
    model.step(by);
  }

  private void replaceOne() {
    look();
    remember();
    replacing.replaceOne();
  }

  private void replaceAll() {
    look();
    remember();
    replacing.replaceAll();
    // The button goes out when nothing is left, and would hand the focus to its neighbour.
    put.field().requestFocus();
  }

  private void remember() {
    wanted.remember();
    put.remember();
  }

  private void close() {
    wanted.remember();
    if (!model.close()) {
      leave.run();
    }
  }

  private void pressed(KeyEvent event) {
    boolean inPut = Focus.isIn(put);
    boolean shortcut = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    if (shortcut && event.getCode() == KeyCode.H) {
      // Fields take Ctrl+H for Backspace.
      open(Optional.empty(), true);
      list.run();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.TAB && replacing.openProperty().get() && between(event)) {
      // From one field straight to the other, past the buttons.
      (inPut ? wanted : put).field().requestFocus();
    } else if (event.getCode() == KeyCode.ENTER && (inPut || Focus.isIn(wanted))) {
      if (inPut && !event.isShiftDown()) {
        replaceOne();
      } else {
        go(event.isShiftDown() ? -1 : 1);
      }
    } else {
      return;
    }
    event.consume();
  }

  /// True when Tab leads from what is looked for to what is put there, or back.
  private boolean between(KeyEvent event) {
    return Focus.isIn(event.isShiftDown() ? put : wanted) && !event.isShortcutDown();
  }

  private void setShown(boolean open) {
    setVisible(open);
    setManaged(open);
  }

  private void update() {
    FindState state = model.state();
    String notice = wording.of(model.noticeProperty().get());
    String at = wording.count(state);
    boolean alone = notice.isEmpty() || at.isEmpty() || state.current() < 0;
    count.setText(
        alone ? notice.isEmpty() ? at : notice : messages.get("find.count.noticed", at, notice));
    countTip.setText(count.getText());
    Optional<String> wrong =
        state
            .problem()
            .or(
                () ->
                    replacing.openProperty().get()
                        ? replacing.problemProperty().get()
                        : Optional.empty())
            .map(wording::of);
    wanted.setInvalid(state.problem().isPresent());
    put.setInvalid(replacing.problemProperty().get().isPresent());
    problem.setText(wrong.orElse(""));
    problem.setVisible(wrong.isPresent());
    problem.setManaged(wrong.isPresent());
    int taken = model.taken().size();
    all.setText(messages.get("find.replace.all", taken));
    second
        .getChildren()
        .subList(1, 3)
        .forEach(
            button ->
                button.setDisable(taken == 0 || wrong.isPresent() || !model.work().isEditable()));
  }
}
