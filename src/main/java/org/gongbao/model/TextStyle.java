package org.gongbao.model;

/// What a stretch of text is marked as. Marks never add or hide a character.
public enum TextStyle {
  /// 着重, set in bold.
  STRONG,
  /// 上标, as the 2 of m².
  SUPERSCRIPT,
  /// 下标.
  SUBSCRIPT,
  /// 楷体.
  KAI,
  /// 注码; the target names the note.
  NOTE_REFERENCE,
  /// 接排标题 or the lead phrase of a dash paragraph: set apart, followed by text in one paragraph.
  LEAD,
  /// Each character so marked begins a new line: the soft breaks of a display title. They never
  /// reach contents, running head, bookmark or database (domain D.5).
  LINE_START
}
