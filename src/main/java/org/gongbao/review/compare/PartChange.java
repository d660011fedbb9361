package org.gongbao.review.compare;

import java.util.List;
import org.gongbao.model.NodeId;

/// What became of one part of an issue.
///
/// @param title as it is in the later state, else in the earlier; empty for parts without one
/// @param lines what differs, with a line around it
public record PartChange(NodeId id, Part part, Fate fate, String title, List<DiffLine> lines) {
  public PartChange {
    lines = List.copyOf(lines);
  }

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
