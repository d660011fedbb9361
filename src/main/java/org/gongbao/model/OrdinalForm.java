package org.gongbao.model;

/// Written form of a heading's ordinal, which alone gives its level (GB/T 9704—2012 §7.3.3).
public enum OrdinalForm {
  NONE(0),
  /// 一、
  HAN(1),
  /// （一）
  HAN_BRACKETED(2),
  /// 1.
  ARABIC(3),
  /// （1）
  ARABIC_BRACKETED(4),
  /// ①
  CIRCLED(5),
  /// 第一编
  BOOK(1),
  /// 第一章
  CHAPTER(1),
  /// 第一节
  STATUTE_SECTION(2),
  /// 第一条
  ARTICLE(3),
  /// ——
  DASH(0);

  private final int level;

  OrdinalForm(int level) {
    this.level = level;
  }

  /// 1 to 5; 0 for forms outside the ladder.
  public int level() {
    return level;
  }
}
