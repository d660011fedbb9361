package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Optional;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.merge.State;

/// Which rows of a docket are shown.
///
/// @param reader only marks of this one
/// @param show by state
/// @param sign only marks with this one
record DocketFilter(Optional<String> reader, Show show, Optional<Sign> sign) {
  static final DocketFilter ALL = new DocketFilter(Optional.empty(), Show.ALL, Optional.empty());

  /// By state.
  enum Show {
    ALL,
    /// What somebody still has to look at.
    DUE,
    /// What contradicts something.
    CONTRADICTING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
  }

  DocketFilter reading(Optional<String> other) {
    return new DocketFilter(other, show, sign);
  }

  DocketFilter showing(Show other) {
    return new DocketFilter(reader, other, sign);
  }

  DocketFilter signed(Optional<Sign> other) {
    return new DocketFilter(reader, show, other);
  }

  List<DocketRow> of(List<DocketRow> rows) {
    return rows.stream().filter(this::takes).toList();
  }

  private boolean takes(DocketRow row) {
    return reader.filter(name -> !row.readers().contains(name)).isEmpty()
        && sign.filter(one -> row.mark().sign() != one).isEmpty()
        && switch (show) {
          case ALL -> true;
          case DUE -> row.isDue();
          case CONTRADICTING -> !row.against().isEmpty();
          case ACCEPTED -> row.state() == State.ACCEPTED;
          case REFUSED -> row.state() == State.REFUSED;
          case WITHDRAWN -> row.state() == State.WITHDRAWN;
        };
  }
}
