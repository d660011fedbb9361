package org.gongbao.model.manuscript;

import org.gongbao.model.register.Column;

/// 公开属性 (政府信息公开条例), as the issuing office determined it.
public enum Disclosure {
  /// 待认定: nobody said yet.
  UNDECIDED,
  /// 主动公开: the only ones that are printed (ISS-10).
  OPEN,
  /// 依申请公开.
  ON_REQUEST,
  /// 不予公开.
  WITHHELD;

  /// What a register says; nothing means undecided.
  static Disclosure of(String written) {
    int at = Column.DISCLOSURE.choices().indexOf(written);
    return at < 0 ? UNDECIDED : values()[at];
  }

  /// As registers write it.
  public String written() {
    return Column.DISCLOSURE.choices().get(ordinal());
  }

  /// True for what may not be printed.
  public boolean isClosed() {
    return this == ON_REQUEST || this == WITHHELD;
  }
}
