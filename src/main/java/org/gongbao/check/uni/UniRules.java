package org.gongbao.check.uni;

import java.util.List;
import org.gongbao.check.Rule;

/// The family UNI.
public final class UniRules {
  private UniRules() {}

  public static List<Rule> all() {
    return List.of(
        new ShortUnitRule(), new MixedSignRule(), new WrongSignRule(), new MissingUnitRule());
  }
}
