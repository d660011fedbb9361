package org.gongbao.ui.proof.round;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.gongbao.review.merge.Docket;

/// A correction with its reason, and the query it became, in one line of the list.
final class WishCell extends TableCell<DocketRow, DocketRow> {
  private final RoundWords words;
  private final Supplier<Optional<Docket>> docket;
  private final MarkQueries queries;

  WishCell(RoundWords words, Supplier<Optional<Docket>> docket, MarkQueries queries) {
    this.words = words;
    this.queries = queries;
    this.docket = docket;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("gb-column-rest");
  }

  @Override
  protected void updateItem(DocketRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (!empty && row != null) {
      docket
          .get()
          .ifPresent(
              held -> {
                Wish wish = Wish.of(held.base(), row.mark().correction());
                WishFlow flow = new WishFlow(wish, words.messages());
                String query = queries.of(row).map(words::query).orElse("");
                flow.lead(query.isEmpty() ? "" : query + "　", "gb-wish-query");
                String reason = words.reason(row);
                flow.add(reason.isEmpty() ? "" : "　" + reason, "gb-wish-note");
                setGraphic(new Line(flow));
                setAccessibleText(query + WishFlow.spoken(wish, words.messages()) + reason);
              });
    }
  }

  /// Holds a text that may be longer than there is room for, without another line.
  private static final class Line extends Pane {
    private final WishFlow flow;

    Line(WishFlow flow) {
      super(flow);
      this.flow = flow;
      setMinWidth(0);
      setPrefWidth(100);
      setMaxWidth(Double.MAX_VALUE);
      Rectangle clip = new Rectangle();
      clip.widthProperty().bind(widthProperty());
      clip.heightProperty().bind(heightProperty());
      setClip(clip);
    }

    @Override
    protected double computePrefHeight(double width) {
      return flow.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
      double height = flow.prefHeight(-1);
      layoutInArea(
          flow,
          0,
          (getHeight() - height) / 2,
          Math.max(getWidth(), flow.prefWidth(-1) + 1),
          height,
          0,
          HPos.LEFT,
          VPos.CENTER);
    }
  }
}
