package org.gongbao.ui.register;

import org.gongbao.model.register.Column;

/// How wide columns are to begin with, in px at 100 %.
final class Widths {
  static final double PROBLEM = 210;

  private Widths() {}

  static double of(Column column) {
    return switch (column) {
      case FULL_NAME, SUCCESSOR, PHRASE, REPLACEMENT, WORDING, UNIT, ADDRESS -> 200;
      case ORGANISATION, POST -> 168;
      case SHORT_NAMES, SECTION, BASIS, RIGHT, NOTE -> 144;
      case CODE, LIST, DAY, WRONG, UNLESS, CATEGORY, PHONE -> 112;
      case NAME, FROM, TO, RECIPIENT, ISSUE -> 96;
      case BEFORE, AFTER, NOT_BEFORE, NOT_AFTER, POSTCODE -> 72;
      case RANK, LEVEL, CLASS, DAY_OFF, COPIES, RETURNED -> 64;
    };
  }
}
