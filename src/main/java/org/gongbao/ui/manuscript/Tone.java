package org.gongbao.ui.manuscript;

import java.util.Locale;
import org.gongbao.model.manuscript.Standing;

/// How a state looks; the word in it says the same.
enum Tone {
  PLAIN,
  GOOD,
  NOTE,
  SOON,
  BAD;

  static Tone of(Standing standing) {
    if (standing.astray()) {
      return BAD;
    }
    return switch (standing.kind()) {
      case INCOMPLETE -> BAD;
      case WAITING -> standing.isOverdue() ? BAD : standing.isSoon() ? SOON : PLAIN;
      case PLACED -> GOOD;
      case PUBLISHED, DECLINED -> NOTE;
    };
  }

  /// Name of the style.
  String style() {
    return "gb-manuscript-" + name().toLowerCase(Locale.ROOT);
  }
}
