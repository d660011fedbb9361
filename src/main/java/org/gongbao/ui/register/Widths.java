package org.gongbao.ui.register;

import org.gongbao.model.register.Column;

/// How wide columns are to begin with, in px at 100 %.
final class Widths {
  static final double PROBLEM = 210;

  private Widths() {}

  static double of(Column column) {
    return switch (column) {
      case BODY -> 320;
      case FULL_NAME, SUCCESSOR, PHRASE, REPLACEMENT, WORDING, TITLE, UNIT, ADDRESS -> 200;
      case ORGANISATION, POST, OFFICE, FILE, SCAN -> 168;
      case SHORT_NAMES,
          SECTION,
          BASIS,
          RIGHT,
          NOTE,
          REPRINT,
          DECLINED,
          NUMBER,
          ADDRESSEES,
          SCANS_BEFORE ->
          144;
      case CODE, LIST, DAY, WRONG, UNLESS, REGISTERED, CATEGORY, PHONE, DISCLOSURE -> 112;
      case NAME, FROM, TO, CONTACT, RECEIVED, SIGNED, RECIPIENT, ISSUE -> 96;
      case BEFORE, AFTER, NOT_BEFORE, NOT_AFTER, POSTCODE -> 72;
      case RANK, LEVEL, CLASS, DAY_OFF, COPY, DIGEST, SCAN_DIGEST, ITEMS, COPIES, RETURNED -> 64;
    };
  }
}
