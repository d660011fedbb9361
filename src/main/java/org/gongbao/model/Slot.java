package org.gongbao.model;

/// Names the texts a node can hold, and the two fields that are written beside a text. A [Place]
/// points into one of them.
public enum Slot {
  /// Title of an item, an issued text, an attachment; name of the gazette on the masthead.
  TITLE,
  /// Running text: paragraph, heading (without its ordinal), cell, note, chronicle entry.
  TEXT,
  /// 主送机关.
  ADDRESSEES,
  /// 附注, such as （此件主动公开）.
  ANNOTATION,
  /// 编者注.
  EDITOR_NOTE,
  /// Caption of a table or figure.
  CAPTION,
  /// 计量单位 line above a table.
  UNIT,
  /// 表注.
  NOTES,
  /// What a roster is of.
  SCOPE,
  /// 组长, 成员 …; label of an imprint line or attachment.
  LABEL,
  /// Members named as organisations instead of persons.
  ORGANISATIONS,
  /// Name of a section 栏目; a person's name, without padding.
  NAME,
  /// A person's post; a line feed parts several titles.
  POST,
  /// Value of an imprint line.
  VALUE,
  /// 署名.
  SIGNER,
  /// 成文日期 as written.
  DATE,
  /// Date lead of a chronicle entry as written, with its comma.
  LEAD,
  /// Period line of a chronicle as written.
  PERIOD,
  /// Page number of an inner-contents entry, as written in the source file.
  PAGE,
  /// 效力声明.
  STATEMENT,
  /// 内部资料 免费交流.
  CHARACTER,
  /// The ordinal as written. No text: its characters are a field's, named so that a place may point
  /// at them.
  ORDINAL,
  /// The 文号 as written, one a line. No text either.
  NUMBER
}
