package org.gongbao.ui.find;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.find.BadQueryException;
import org.gongbao.edit.find.Found;
import org.gongbao.edit.find.Hit;
import org.gongbao.edit.find.Search;

/// What is known of a search.
///
/// @param search empty when nothing is looked for, or nothing can be
/// @param current number of the hit gone to, -1 when none was
/// @param problem why nothing can be looked for
record FindState(
    Optional<Search> search, Found found, int current, Optional<BadQueryException> problem) {
  static final FindState NOTHING =
      new FindState(Optional.empty(), Found.NOTHING, -1, Optional.empty());

  static FindState bad(BadQueryException problem) {
    return new FindState(Optional.empty(), Found.NOTHING, -1, Optional.of(problem));
  }

  List<Hit> hits() {
    return found.hits();
  }

  FindState at(int index) {
    return new FindState(search, found, index, problem);
  }

  Optional<Hit> hit() {
    return current >= 0 && current < hits().size()
        ? Optional.of(hits().get(current))
        : Optional.empty();
  }
}
