package org.gongbao.ui.source;

import java.nio.charset.Charset;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowColumn;
import org.gongbao.ui.source.SourceLinks.Lines;
import org.gongbao.ui.work.OpenSource;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The source pane. Up and Down go from line to line; the item pane follows.
public final class SourceView extends VBox {
  private final WorkModel work;
  private final SourceViewModel model;
  private final RowColumn<SourceLine> column;
  private final Label name = new Label();
  private final Label encoding = new Label();
  private final Label empty = new Label();

  /// @param sides switches to what else stands in this place
  /// @param close hides the pane
  public SourceView(WorkModel work, Messages messages, Node sides, Runnable close) {
    this.work = work;
    this.model = new SourceViewModel(work);
    this.column =
        new RowColumn<>(
            SourceLine::number,
            line -> new SourceLineView(messages, line, this::choose),
            line -> 22 * (1 + line.text().length() / 24.0));
    column.setFocusTraversable(true);
    column.getStyleClass().addAll("gb-source", "gb-document");
    column.setAccessibleRole(AccessibleRole.LIST_VIEW);
    column.setAccessibleText(messages.get("ui.pane.source"));
    column.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> column.requestFocus());
    column.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    empty.setText(messages.get("ui.empty.source"));
    empty.setWrapText(true);
    empty.getStyleClass().add("gb-empty");
    VBox.setVgrow(column, Priority.ALWAYS);
    getStyleClass().addAll("gb-pane", "gb-source-pane");
    getChildren().addAll(header(messages, sides, close), column, empty);
    model.fileProperty().subscribe(this::show);
    work.issueProperty().subscribe(() -> show(model.fileProperty().get()));
    model.currentProperty().subscribe(this::mark);
    work.itemProperty().subscribe(this::showPart);
  }

  public void takeFocus() {
    column.requestFocus();
  }

  private HBox header(Messages messages, Node sides, Runnable close) {
    name.getStyleClass().add("gb-count");
    encoding.getStyleClass().add("gb-tag");
    encoding.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button hide = new Button();
    hide.setGraphic(Icons.CLOSE.icon());
    hide.getStyleClass().add("gb-icon-button");
    hide.setTooltip(new Tooltip(messages.get("ui.command.source.hide")));
    hide.setAccessibleText(messages.get("ui.command.source.hide"));
    hide.setOnAction(event -> close.run());
    HBox header = new HBox(sides, name, space, encoding, hide);
    header.getStyleClass().add("gb-pane-header");
    return header;
  }

  private void show(Optional<OpenSource> file) {
    name.setText(file.map(f -> f.text().name()).orElse(""));
    encoding.setText(file.flatMap(f -> f.text().charset()).map(Charset::displayName).orElse(""));
    encoding.setVisible(file.isPresent());
    column.resetRows(model.lines());
    column.setVisible(file.isPresent());
    column.setManaged(file.isPresent());
    empty.setVisible(file.isEmpty() && work.issueProperty().get().isPresent());
    empty.setManaged(file.isEmpty());
  }

  /// A part just taken to the desk: its first line comes up.
  private void showPart() {
    int first = model.firstLine();
    if (first > 0 && model.currentProperty().get().isEmpty()) {
      column.scrollTo(first);
    }
  }

  private void mark(Lines lines) {
    column.setRows(model.lines());
    boolean led =
        work.spotProperty().get().filter(s -> s.origin() == Spot.Origin.SOURCE).isPresent();
    if (!lines.isEmpty() && !led) {
      column.reveal(lines.first());
    }
  }

  private void choose(int line) {
    model.choose(line);
  }

  private void keys(KeyEvent event) {
    Lines current = model.currentProperty().get();
    int next =
        switch (event.getCode()) {
          case UP -> current.first() - 1;
          case DOWN -> current.last() + 1;
          default -> 0;
        };
    if (next > 0 && column.node(next).or(() -> column.reveal(next)).isPresent()) {
      column.reveal(next);
      choose(next);
      event.consume();
    }
  }
}
