package org.gongbao.check.office;

import java.util.OptionalInt;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Holding;

/// 任职: a person in a post.
///
/// @param organisation empty where the post says it
/// @param post empty for a person of whom nothing more is known
/// @param rank 排序; 1 comes first
public record Tenure(
    String name, String organisation, String post, Holding holding, OptionalInt rank, Level level) {

  /// Also of a leader, who has neither organisation nor level in his line.
  static Tenure of(Entry line) {
    String rank = line.get(Column.RANK);
    return new Tenure(
        line.get(Column.NAME),
        line.get(Column.ORGANISATION),
        line.get(Column.POST),
        line.holding(),
        rank.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(rank)),
        Level.of(line.get(Column.LEVEL)));
  }
}
