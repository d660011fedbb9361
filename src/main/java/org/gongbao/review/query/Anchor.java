package org.gongbao.review.query;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The characters a query is about, found again when it is looked at: edits need not know of
/// queries, and a query never ends up on characters it was not raised on.
///
/// @param item the part of the issue they stood in
/// @param offset where they stood when it was raised, in UTF-16
/// @param quote the characters as they were; empty for the whole text
public record Anchor(NodeId item, NodeId node, Slot slot, int offset, String quote) {

  public static Anchor of(NodeId item, Place start, String quote) {
    return new Anchor(item, start.node(), start.slot(), start.offset(), quote);
  }

  /// Where they stand now: where they stood, else where they stand alone.
  ///
  /// @param text of the slot; empty when its node is gone
  /// @return empty for one whose characters are gone, or cannot be told from others
  public Optional<Place> in(Optional<String> text) {
    return text.flatMap(this::offset).map(at -> new Place(node, slot, at));
  }

  private Optional<Integer> offset(String text) {
    if (quote.isEmpty()) {
      return Optional.of(0);
    }
    if (text.startsWith(quote, offset)) {
      return Optional.of(offset);
    }
    int first = text.indexOf(quote);
    boolean alone = first >= 0 && text.indexOf(quote, first + 1) < 0;
    return alone ? Optional.of(first) : Optional.empty();
  }
}
