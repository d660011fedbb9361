package org.gongbao.review.compare;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;

/// What became of one part of an issue.
///
/// @param id in the later state, else in the earlier
/// @param title as it is in the later state, else in the earlier; empty for parts without one
/// @param moved true when it stands elsewhere among the items, changed or not
/// @param before where an item stood; empty for one that came, and for parts that are no items
/// @param after where an item stands; empty for one that went, and for parts that are no items
/// @param lines what differs, with a line around it
public record PartChange(
    NodeId id,
    Part part,
    Fate fate,
    String title,
    boolean moved,
    Optional<Stand> before,
    Optional<Stand> after,
    List<DiffLine> lines) {
  public PartChange {
    lines = List.copyOf(lines);
  }

  /// Where an item stands.
  ///
  /// @param section its name
  /// @param number counted in the section, from 1
  public record Stand(String section, int number) {}

  /// The parts an issue has.
  public enum Part {
    /// Number, stage, names and order of sections.
    ISSUE,
    MASTHEAD,
    COLOPHON,
    ITEM
  }

  /// What can become of one.
  public enum Fate {
    CHANGED,
    ADDED,
    REMOVED,
    /// Stands elsewhere, with the same content.
    MOVED
  }
}
