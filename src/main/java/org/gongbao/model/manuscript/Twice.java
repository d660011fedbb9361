package org.gongbao.model.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.NodeId;

/// Why a document seems to be in an issue already.
///
/// @param alike what is the same
/// @param where the item it seems to be
public record Twice(Alike alike, Placed where) {

  /// What two can have in common, what proves most first.
  public enum Alike {
    /// It is that item: of the same file, or said to be.
    ITEM,
    /// 文号.
    NUMBER,
    /// 标题, where neither number nor date tell them apart.
    TITLE
  }

  /// An item with where it is.
  public record There(Placed where, Present present) {}

  /// The item that proves most; empty when the document is in no issue.
  ///
  /// @param own items the manuscript is known to be
  /// @param there items of all issues
  public static Optional<Twice> of(Manuscript manuscript, Set<NodeId> own, List<There> there) {
    return of(Present.of(manuscript), own, there);
  }

  /// @param document about to come in
  /// @param own items it is known to be
  /// @param there items of all issues
  public static Optional<Twice> of(Present document, Set<NodeId> own, List<There> there) {
    for (Alike alike : Alike.values()) {
      for (There one : there) {
        boolean same =
            switch (alike) {
              case ITEM -> own.contains(one.where().item());
              case NUMBER -> document.hasNumberOf(one.present());
              case TITLE -> sameTitle(document, one.present());
            };
        if (same) {
          return Optional.of(new Twice(alike, one.where()));
        }
      }
    }
    return Optional.empty();
  }

  /// 关于人事任免的通知 is the title of many.
  private static boolean sameTitle(Present one, Present other) {
    return !one.title().isEmpty() && one.title().equals(other.title()) && !one.isOther(other);
  }
}
