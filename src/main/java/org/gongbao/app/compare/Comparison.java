package org.gongbao.app.compare;

import java.util.List;
import org.gongbao.model.Issue;
import org.gongbao.review.compare.PartChange;

/// Two states and what differs.
///
/// @param title of what is compared
/// @param before what the earlier state is called
/// @param after what the later state is called
public record Comparison(
    String title,
    String before,
    String after,
    Issue earlier,
    Issue later,
    List<PartChange> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }
}
