package org.gongbao.review.merge;

import java.util.List;
import org.gongbao.review.mark.Mark;

/// Marks at one place, to be looked at side by side: the same, touching or contradicting.
///
/// @param marks in reading order, those of one place by id
public record Cluster(List<Mark> marks) {
  public Cluster {
    marks = List.copyOf(marks);
  }
}
