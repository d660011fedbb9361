package org.gongbao.ui.proof.round;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
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
                setGraphic(new OneLine(flow));
                setAccessibleText(query + WishFlow.spoken(wish, words.messages()) + reason);
              });
    }
  }
}
