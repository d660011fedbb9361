package org.gongbao.layout.style;

/// The text faces of the trade; the style says which font plays each.
public enum Face {
  /// 宋: body.
  SONG,
  /// 标宋: display titles.
  BIAOSONG,
  /// 黑: first-level headings, labels.
  HEI,
  /// 楷: second-level headings, editor's notes.
  KAI,
  /// 仿宋: official body, numbers.
  FANGSONG
}
