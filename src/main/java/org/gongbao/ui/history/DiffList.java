package org.gongbao.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.gongbao.app.compare.DiffRows;
import org.gongbao.app.compare.DiffWords;
import org.gongbao.l10n.Messages;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Move;

/// What differs in one part, line by line: what went struck through, what came underlined, both
/// also told by colour; tables as tables; what moved at both places, a button leading to the other.
final class DiffList extends ListView<DiffLine> {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  /// A line up to this many characters is shown whole.
  private static final int WHOLE = 400;

  private static final double LEAST = 240;

  /// White and scroll bar beside a table.
  private static final double AROUND = 56;

  private final Messages messages;
  private final DiffWords words;
  private final Consumer<DiffLine> jump;
  private Optional<Compared> compared = Optional.empty();

  /// @param jump goes to the other place of a line that moved
  DiffList(Messages messages, Consumer<DiffLine> jump) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.jump = jump;
    getStyleClass().addAll("gb-diff", "gb-document");
    setAccessibleText(messages.get("history.diff"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(view -> new LineCell());
    addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
    widthProperty()
        .subscribe(
            width -> {
              if (getItems().stream().anyMatch(DiffLine.Grid.class::isInstance)) {
                refresh();
              }
            });
  }

  void show(Optional<Compared> of, List<DiffLine> lines) {
    compared = of;
    getItems().setAll(DiffRows.of(lines, WHOLE));
    int first = DiffWords.differing(getItems()).stream().findFirst().orElse(-1);
    if (first >= 0) {
      choose(first);
    }
  }

  /// All that is shown, as it is read out.
  String text() {
    return read(getItems());
  }

  /// Goes to the next line that differs.
  ///
  /// @param step 1 or −1
  /// @return false when there is none
  boolean step(int step) {
    int at = getSelectionModel().getSelectedIndex();
    Optional<Integer> next =
        DiffWords.differing(getItems()).stream()
            .filter(index -> step > 0 ? index > at : index < at)
            .reduce((one, other) -> step > 0 ? one : other);
    next.ifPresent(this::choose);
    return next.isPresent();
  }

  void chooseLast() {
    DiffWords.differing(getItems()).stream().reduce((a, b) -> b).ifPresent(this::choose);
  }

  /// Goes to a line of a move.
  void choose(Move move, boolean away) {
    for (int i = 0; i < getItems().size(); i++) {
      DiffLine line = getItems().get(i);
      boolean other = line.moved().filter(one -> one.from().equals(move.from())).isPresent();
      if (other && DiffWords.isAway(line) == away) {
        choose(i);
        return;
      }
    }
  }

  private void choose(int index) {
    getSelectionModel().clearAndSelect(index);
    getFocusModel().focus(index);
    scrollTo(Math.max(0, index - 1));
  }

  private void copy(KeyEvent event) {
    if (COPY.match(event)) {
      ClipboardContent content = new ClipboardContent();
      content.putString(read(getSelectionModel().getSelectedItems()));
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }

  private String read(List<DiffLine> lines) {
    return compared.isEmpty()
        ? ""
        : lines.stream().map(line -> read(line, compared.get())).collect(Collectors.joining("\n"));
  }

  /// The width of a table.
  private double room() {
    return Math.max(LEAST, getWidth() - AROUND);
  }

  private String read(DiffLine line, Compared of) {
    return words.read(line, of.earlier(), of.later());
  }

  /// One line.
  private final class LineCell extends ListCell<DiffLine> {
    LineCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(DiffLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(null);
      if (empty || line == null || compared.isEmpty()) {
        setAccessibleText("");
        return;
      }
      setAccessibleText(read(line, compared.get()));
      VBox box = new VBox();
      box.getStyleClass().add("gb-diff-line");
      tag(line, compared.get()).ifPresent(box.getChildren()::add);
      switch (line) {
        case DiffLine.Words some -> box.getChildren().add(flow(some));
        case DiffLine.Grid grid -> box.getChildren().add(new DiffTable(grid, messages, room()));
        case DiffLine.Blank blank -> box.getChildren().add(blank(blank));
        default -> {
          // The tag says it all.
        }
      }
      setGraphic(box);
    }

    /// The skin asks the graphic without a width, in which lines do not break.
    @Override
    protected double computePrefHeight(double width) {
      double usual = super.computePrefHeight(width);
      return getItem() instanceof DiffLine.Grid && getGraphic() != null
          ? Math.max(
              usual, snappedTopInset() + getGraphic().prefHeight(room()) + snappedBottomInset())
          : usual;
    }

    private Optional<Region> tag(DiffLine line, Compared of) {
      String tag = words.tag(line, of.earlier(), of.later());
      if (tag.isEmpty()) {
        return Optional.empty();
      }
      if (line.moved().isPresent()) {
        Button button = new Button(tag);
        button.getStyleClass().add("gb-diff-move");
        button.setFocusTraversable(false);
        button.setAccessibleText(tag);
        button.setOnAction(event -> jump.accept(line));
        return Optional.of(button);
      }
      Label label = new Label(tag);
      label.getStyleClass().add(line.isSame() ? "gb-diff-gap" : "gb-diff-note");
      return Optional.of(label);
    }

    private TextFlow flow(DiffLine.Words some) {
      TextFlow flow = new TextFlow();
      some.pieces()
          .forEach(
              piece -> {
                flow.getChildren().add(DiffTable.text(piece));
                if (piece.chars().isEmpty()) {
                  flow.getChildren().add(new javafx.scene.text.Text("\n"));
                }
              });
      if (some.fate() == Fate.MOVED_AWAY) {
        flow.getStyleClass().add("gb-diff-away");
      }
      if (some.marked()) {
        javafx.scene.text.Text note =
            new javafx.scene.text.Text("  " + messages.get("history.marks"));
        note.getStyleClass().addAll("text", "gb-diff-note");
        flow.getChildren().add(note);
      }
      return flow;
    }

    private Label blank(DiffLine.Blank blank) {
      Label label = new Label(messages.get("history.blank", words.kind(blank.kind())));
      label
          .getStyleClass()
          .add(
              switch (blank.fate()) {
                case ADDED -> "gb-diff-blank-added";
                case REMOVED -> "gb-diff-blank-removed";
                default -> "gb-diff-note";
              });
      return label;
    }
  }
}
