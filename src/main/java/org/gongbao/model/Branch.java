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
