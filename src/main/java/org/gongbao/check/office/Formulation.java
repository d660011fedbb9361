package org.gongbao.check.office;

import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Holding;

/// 提法 that holds from a day to a day.
///
/// @param replacement instead of it outside these days; may be empty
/// @param basis may be empty
public record Formulation(String phrase, Holding holding, String replacement, String basis) {
  static Formulation of(Entry line) {
    return new Formulation(
        line.get(Column.PHRASE),
        line.holding(),
        line.get(Column.REPLACEMENT),
        line.get(Column.BASIS));
  }
}
