package org.gongbao.ui.panel;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.gongbao.app.Originals.Explained;
import org.gongbao.review.query.Query;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// Why a text differs; stands out while nobody said so. A reason that names a query leads to it.
final class ReasonCell extends TableCell<Explained, String> {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private final ReasonQueries queries;

  ReasonCell(ReasonQueries queries) {
    this.queries = queries;
    getStyleClass().add("gb-reason");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    Explained row = empty || getTableRow() == null ? null : getTableRow().getItem();
    boolean missing = row != null && !row.isSettled();
    Optional<Query> query = Optional.ofNullable(row).flatMap(queries::of);
    setText(row == null || query.isPresent() ? null : text);
    setAccessibleText(text);
    Node icon = (missing ? Icons.WARNING : Icons.OK).icon();
    setGraphic(row == null ? null : query.<Node>map(one -> link(icon, text, one)).orElse(icon));
    pseudoClassStateChanged(MISSING, missing);
  }

  private HBox link(Node icon, @Nullable String text, Query query) {
    Label told = new Label(text);
    told.setMinWidth(0);
    told.setTooltip(new Tooltip(text));
    Hyperlink link = new Hyperlink(queries.name(query));
    link.setMinWidth(USE_PREF_SIZE);
    link.setFocusTraversable(false);
    link.setAccessibleText(queries.name(query));
    link.setTooltip(new Tooltip(queries.hint()));
    link.setOnAction(event -> queries.show(query));
    HBox line = new HBox(6, icon, told, link);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
