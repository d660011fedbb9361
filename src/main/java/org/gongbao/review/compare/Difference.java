package org.gongbao.review.compare;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// One difference between two states, by its characters and places.
///
/// @param removed characters only the earlier state has; of a line that went or moved all of it
/// @param inserted characters only the later state has; of a line that came or moved all of it
/// @param before where it stands in the earlier state, or would; empty where a whole line or item
///   came
/// @param after where it stands in the later state, or would; empty where a whole line or item went
/// @param part the item, masthead, colophon or issue it is shown in
public record Difference(
    Kind kind,
    String removed,
    String inserted,
    Optional<Place> before,
    Optional<Place> after,
    NodeId part) {

  /// What differs.
  public enum Kind {
    /// Characters within a line or cell.
    TEXT,
    /// A line, or a cell of a row or column that came.
    ADDED,
    /// A line, or a cell of a row or column that went.
    REMOVED,
    /// A line or row stands elsewhere; what changed in it follows as differences of its own.
    MOVED,
    /// A paragraph ends here now.
    SPLIT,
    /// A paragraph ended here before.
    JOINED,
    /// Marks of characters that stayed.
    MARKS,
    /// A field, such as disclosure or the span of a cell.
    FIELD,
    /// The kind of a node, or what it belongs to.
    STRUCTURE,
    /// An item came; its lines follow.
    ITEM_ADDED,
    /// An item went; its lines follow.
    ITEM_REMOVED,
    /// An item stands elsewhere.
    ITEM_MOVED
  }
}
