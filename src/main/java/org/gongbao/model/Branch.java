package org.gongbao.model;

/// Names the child lists a node can have.
public enum Branch {
  /// Exactly one.
  MASTHEAD,
  /// Exactly one.
  COLOPHON,
  SECTIONS,
  ITEMS,
  SLOGANS,
  /// 徽标 on the cover, none or one.
  EMBLEM,
  /// 封面图片, none or one.
  PICTURE,
  /// 二维码 of the colophon.
  CODES,
  LINES,
  BODY,
  /// 印发件, none or one as a rule.
  ISSUED,
  ATTACHMENTS,
  ENTRIES,
  ROWS,
  CELLS,
  GROUPS,
  PERSONS
}
