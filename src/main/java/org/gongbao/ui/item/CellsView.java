package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongbao.model.Cell;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Cells;
import org.gongbao.ui.item.TableGrid.Spot;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// A row of a table: its cells side by side in the table's columns.
final class CellsView implements RowNode<ItemRow> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private final RowContext context;
  private final Label label = new Label();
  private final CellsPane pane = new CellsPane();
  private final HBox box;
  private final List<TextSurface> surfaces = new ArrayList<>();
  private Cells shown;

  CellsView(RowContext context, Cells cells) {
    this.context = context;
    this.shown = cells;
    this.box = RowBox.of(label, pane);
    label.getStyleClass().add("gb-row-number");
    box.getStyleClass().add("gb-cells-row");
    HBox.setHgrow(pane, Priority.ALWAYS);
    build();
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    if (!(row instanceof Cells cells)
        || cells.row().cells().size() != surfaces.size()
        || !cells.spots().equals(shown.spots())) {
      return false;
    }
    shown = cells;
    fill();
    return true;
  }

  private void build() {
    List<Node> frames = new ArrayList<>();
    List<Cell> cells = shown.row().cells();
    int next = 0;
    for (Spot spot : shown.spots()) {
      StackPane frame = new StackPane();
      frame.getStyleClass().add("gb-cell");
      frame.pseudoClassStateChanged(FIRST, spot.column() == 0);
      frame.pseudoClassStateChanged(OPEN, spot.open());
      if (spot.covered()) {
        frame.getStyleClass().add("gb-cell-covered");
      } else {
        Cell cell = cells.get(next++);
        Place place = new Place(cell.id(), Slot.TEXT, 0);
        TextSurface surface =
            context.surface(place, cell.text(), TextLook.plain("gb-cell-text"), "ui.label.cell");
        surfaces.add(surface);
        frame.getChildren().add(surface);
      }
      frames.add(frame);
    }
    pane.show(shown.grid(), shown.spots(), frames);
    fill();
  }

  private void fill() {
    boolean head = shown.grid().isHead(shown.index());
    int number = shown.index() - shown.grid().headRows() + 1;
    label.setText(head ? "" : Integer.toString(number));
    pane.pseudoClassStateChanged(HEAD, head);
    pane.pseudoClassStateChanged(FIRST, shown.index() == 0);
    List<Cell> cells = shown.row().cells();
    List<Spot> filled = shown.spots().stream().filter(spot -> !spot.covered()).toList();
    for (int i = 0; i < surfaces.size(); i++) {
      Kind kind = shown.grid().kinds().get(filled.get(i).column());
      Place place = new Place(cells.get(i).id(), Slot.TEXT, 0);
      surfaces.get(i).show(place, cells.get(i).text(), TextLook.plain(styleOf(kind, head)));
    }
    pane.show(shown.grid());
    tint();
  }

  /// Shows which cells are selected now.
  void tint() {
    pane.select(
        context.selected().get().filter(range -> range.holds(shown.table(), shown.index())),
        shown.index());
  }

  private static String styleOf(Kind kind, boolean head) {
    if (head) {
      return "gb-cell-head";
    }
    return switch (kind) {
      case SERIAL, PERIOD -> "gb-cell-centre";
      case NUMBER -> "gb-cell-number";
      case TEXT -> "gb-cell-text";
    };
  }
}
