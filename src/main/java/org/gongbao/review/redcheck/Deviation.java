package org.gongbao.review.redcheck;

import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.review.mark.MarkId;

/// A difference between what the next version must be and what it is.
///
/// @param part the item, masthead, colophon or issue it is in
/// @param place where it stands in the next version, or stood in what was wanted
/// @param wanted what must stand there; empty for what came without a mark
/// @param found what stands there; empty for what is missing
/// @param mark the accepted mark that was not carried out as it says
/// @param edit what leads from the one to the other
public record Deviation(
    Kind kind,
    NodeId part,
    Place place,
    String wanted,
    String found,
    Optional<MarkId> mark,
    Edit edit) {

  /// What kinds there are.
  public enum Kind {
    /// 漏改、错改: an accepted mark is not carried out, or not as it says.
    NOT_CARRIED_OUT,
    /// 多改: changed without a mark.
    WITHOUT_MARK,
    /// Only styles differ, at a place an accepted note speaks of.
    BY_NOTE
  }

  /// True for what 核红 must not let pass.
  public boolean isError() {
    return kind != Kind.BY_NOTE;
  }
}
