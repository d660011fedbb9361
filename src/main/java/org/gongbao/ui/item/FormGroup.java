package org.gongbao.ui.item;

import org.gongbao.edit.imprint.ImprintGroup;

/// What stands together in the forms of masthead, cover and colophon.
enum FormGroup {
  COVER,
  SLOGANS,
  PUBLISHERS,
  STAFF,
  /// 效力声明、字样.
  WORDS,
  CONTACT,
  PRINTING,
  OTHER,
  CODES;

  static FormGroup of(ImprintGroup lines) {
    return switch (lines) {
      case SLOGANS -> SLOGANS;
      case PUBLISHERS -> PUBLISHERS;
      case STAFF -> STAFF;
      case CONTACT -> CONTACT;
      case PRINTING -> PRINTING;
      case OTHER -> OTHER;
    };
  }
}
