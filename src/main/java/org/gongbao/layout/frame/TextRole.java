package org.gongbao.layout.frame;

/// What a line of text is on its page; decides its type in the house style and its tag in a PDF.
public enum TextRole {
  COVER_TITLE,
  COVER_LINE,
  MASTHEAD,
  COLOPHON,
  CONTENTS_TITLE,
  CONTENTS_SECTION,
  CONTENTS_ENTRY,
  /// 栏目 label above its first item.
  SECTION,
  /// 文件标题.
  TITLE,
  /// Title of an issued text or attachment.
  SUBTITLE,
  /// 发文字号.
  NUMBER,
  /// 主送机关.
  ADDRESSEES,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  /// 编, 章 and 节 of a statute, unnumbered and dash headings.
  HEADING_OTHER,
  BODY,
  /// Label and name lines of a roster.
  ROSTER,
  CHRONICLE,
  INNER_CONTENTS,
  TABLE_CAPTION,
  TABLE_UNIT,
  TABLE_HEAD,
  TABLE_CELL,
  TABLE_NOTE,
  FIGURE_CAPTION,
  NOTE,
  /// 附件 label.
  ATTACHMENT_LABEL,
  /// 署名, 成文日期.
  SIGNATURE,
  /// 附注.
  ANNOTATION,
  EDITOR_NOTE,
  FOLIO,
  RUNNING_FOOT
}
