package org.gongbao.check.office;

import java.util.List;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Holding;

/// An organisation or an administrative division: what it is called, and while it is called so.
///
/// @param shortNames 规范化简称
/// @param successor 现称 after its last day; empty where there is none
public record Named(
    String name, List<String> shortNames, Level level, Holding holding, String successor) {
  public Named {
    shortNames = List.copyOf(shortNames);
  }

  static Named of(Entry line) {
    return new Named(
        line.get(Column.FULL_NAME),
        line.words(Column.SHORT_NAMES),
        Level.of(line.get(Column.LEVEL)),
        line.holding(),
        line.get(Column.SUCCESSOR));
  }
}
