package org.gongbao.exchange;

/// What a line of a source is taken for. Editors may say otherwise, line by line: a line given a
/// label is read as that, whatever it looks like.
public enum Label {
  /// 标题 of the item.
  TITLE,
  /// 发文字号.
  NUMBER,
  /// 主送机关.
  ADDRESSEES,
  /// 层次标题; its ordinal says of which level.
  HEADING,
  /// 正文, also a run-in heading with its text, and an article of a statute.
  PARAGRAPH,
  /// Goes on the paragraph before it.
  JOINED,
  /// 署名.
  SIGNER,
  /// 成文日期.
  DATE,
  /// 附注.
  ANNOTATION,
  /// The line 附件 that opens an attachment.
  ATTACHMENT,
  /// Title of an attachment, or of what the document issues.
  PART_TITLE,
  /// 注.
  NOTE,
  EDITOR_NOTE,
  /// 表题.
  CAPTION,
  /// 计量单位 of a table.
  UNIT,
  /// A row of a table.
  ROW,
  /// A line of a list of names.
  ROSTER,
  /// A line of a text's own contents list.
  CONTENTS,
  /// A line drawn.
  RULE,
  FIGURE,
  /// 起止 of a chronicle.
  PERIOD,
  /// First line of a chronicle entry.
  ENTRY,
  /// Front matter of a whole issue.
  FRONT,
  /// 不作正文: stays in the source and in the report only.
  ASIDE
}
