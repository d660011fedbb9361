package org.gongbao.check.read;

import java.util.List;
import org.gongbao.model.Issue;

/// An issue as read.
///
/// @param front passages of masthead, colophon and names of sections
/// @param items in printed order
public record IssueReading(Issue issue, List<Passage> front, List<ItemReading> items) {
  public IssueReading {
    front = List.copyOf(front);
    items = List.copyOf(items);
  }
}
