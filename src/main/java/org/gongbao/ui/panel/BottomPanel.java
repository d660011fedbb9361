package org.gongbao.ui.panel;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.app.compare.Comparison;
import org.gongbao.l10n.Messages;
import org.gongbao.review.query.Query;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.history.Comparing;
import org.gongbao.ui.history.HistoryModel;
import org.gongbao.ui.history.HistoryView;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.OriginalsModel;
import org.gongbao.ui.work.WorkModel;

/// The panel below: a tab for each list, folding to its tabs. Choosing the open tab folds it.
public final class BottomPanel extends VBox {
  private final Messages messages;
  private final ToggleGroup tabs = new ToggleGroup();
  private final StackPane content = new StackPane();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
  private final ToggleButton original;
  private final ToggleButton history;
  private final ToggleButton losses;
  private final HistoryView historyView;
  private final OriginalView originalView;
  private final Label lossCount = new Label();
  private final Button fold = new Button();
  private final HBox header = new HBox();

  public BottomPanel(
      WorkModel work,
      OriginalsModel originals,
      HistoryModel states,
      Messages messages,
      ZoneId zone) {
    this.messages = messages;
    originalView = new OriginalView(originals, work, messages);
    original = tab("ui.tab.original", originalView);
    count(original, originalView.unexplainedProperty());
    historyView = new HistoryView(states, work, messages, zone);
    history = tab("ui.tab.history", historyView);
    losses = tab("ui.tab.losses", new LossView(work, messages));
    lossCount.getStyleClass().add("gb-tab-count");
    fold.getStyleClass().add("gb-icon-button");
    fold.setOnAction(event -> open.set(!open.get()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    header.getChildren().addAll(original, history, losses, space, fold);
    header.getStyleClass().add("gb-tabs");
    VBox.setVgrow(content, Priority.ALWAYS);
    getStyleClass().add("gb-bottom");
    getChildren().addAll(header, content);
    tabs.selectedToggleProperty().subscribe(this::chosen);
    tabs.selectToggle(original);
    open.subscribe(this::showFold);
    work.issueProperty().subscribe(this::countLosses);
  }

  /// With ways to compare the issue with others, and to write a comparison to a file.
  public void compareWith(Comparing comparing, Consumer<Comparison> written) {
    historyView.compareWith(comparing, written);
  }

  /// Reasons for differing from the original lead to the queries they name.
  public void leadToQueries(ObservableValue<List<Query>> all, Consumer<Query> show) {
    originalView.leadToQueries(all, show);
  }

  /// Menus of what can be done in the lists.
  public List<CommandMenu> menus() {
    return List.of(historyView.menu());
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public void setOpen(boolean isOpen) {
    open.set(isOpen);
  }

  /// Adds a tab for one more list.
  ///
  /// @param key message key of its name
  /// @param number what it counts
  public void add(String key, Node view, ObservableValue<Number> number) {
    ToggleButton tab = counted(key, view, number);
    tab.getStyleClass().add("gb-tab-plain");
    header.getChildren().add(header.getChildren().size() - 2, tab);
  }

  /// Adds a tab before all others, and shows it.
  public void addFirst(String key, Node view, ObservableValue<Number> number) {
    ToggleButton tab = counted(key, view, number);
    header.getChildren().addFirst(tab);
    tabs.selectToggle(tab);
  }

  /// Leaves lists out that have no place in this window.
  ///
  /// @param views those added
  /// @param keepsHistory false to leave out 历史 and 导入报告 too
  public void leaveOut(List<Node> views, boolean keepsHistory) {
    header
        .getChildren()
        .removeIf(
            child ->
                views.stream().anyMatch(view -> view.equals(child.getUserData()))
                    || !keepsHistory && (child.equals(history) || child.equals(losses)));
  }

  private ToggleButton counted(String key, Node view, ObservableValue<Number> number) {
    ToggleButton tab = tab(key, view);
    count(tab, number);
    return tab;
  }

  /// Shows a list that was added, leaving the focus where it is.
  public void show(Node view) {
    tabs.getToggles().stream()
        .filter(tab -> view.equals(tab.getUserData()))
        .forEach(tabs::selectToggle);
    open.set(true);
  }

  public void showOriginal() {
    show(original);
  }

  public void showHistory() {
    show(history);
  }

  public void showLosses() {
    show(losses);
  }

  /// Takes the focus, to the list shown.
  public void takeFocus() {
    if (open.get() && history.isSelected()) {
      historyView.takeFocus();
    } else if (open.get()) {
      // What is shown for the first time has its parts only once it has its styles.
      content.applyCss();
      content.getChildren().stream()
          .flatMap(view -> Stream.ofNullable(view.lookup(".gb-table")))
          .findFirst()
          .ifPresent(Node::requestFocus);
    } else if (tabs.getSelectedToggle() instanceof ToggleButton tab) {
      tab.requestFocus();
    }
  }

  private void show(ToggleButton tab) {
    tabs.selectToggle(tab);
    open.set(true);
    takeFocus();
  }

  private ToggleButton tab(String key, Node view) {
    ToggleButton tab = new ToggleButton(messages.get(key));
    tab.setToggleGroup(tabs);
    tab.setUserData(view);
    tab.getStyleClass().add("gb-tab");
    // A click on the open tab must not leave none chosen: it folds instead.
    tab.setOnAction(
        event -> {
          boolean again = !tab.isSelected();
          tab.setSelected(true);
          open.set(!again || !open.get());
        });
    return tab;
  }

  private static void count(ToggleButton tab, ObservableValue<Number> number) {
    Label count = new Label();
    count.getStyleClass().add("gb-tab-count");
    number.subscribe(
        now -> {
          count.setText(now.toString());
          tab.setGraphic(now.longValue() > 0 ? count : null);
        });
  }

  private void chosen() {
    if (tabs.getSelectedToggle() != null
        && tabs.getSelectedToggle().getUserData() instanceof Node view) {
      content.getChildren().setAll(List.of(view));
    }
  }

  private void showFold(boolean isOpen) {
    content.setVisible(isOpen);
    content.setManaged(isOpen);
    String name = messages.get(isOpen ? "ui.command.panel.fold" : "ui.command.panel.unfold");
    fold.setGraphic((isOpen ? Icons.FOLD : Icons.RAISE).icon());
    fold.setTooltip(new Tooltip(name));
    fold.setAccessibleText(name);
  }

  private void countLosses(Optional<OpenIssue> issue) {
    long count = LossView.count(issue);
    lossCount.setText(Long.toString(count));
    losses.setGraphic(count > 0 ? lossCount : null);
    boolean imported = issue.filter(open -> !open.sources().isEmpty()).isPresent();
    losses.setVisible(imported);
    losses.setManaged(imported);
  }
}
