package org.gongbao.edit.find;

/// How characters are compared.
public enum Option {
  /// 区分大小写.
  MATCH_CASE,
  /// 全半角同一: `（` is `(`, `２` is `2`, U+3000 is a space.
  ANY_WIDTH,
  /// 忽略空白: spaces and line ends are passed over, in the text and in what is looked for. Soft breaks
  /// are marks and never stand in the way.
  SKIP_WHITE,
  /// 整词: Latin letters and digits do not go on before or after; 汉字 are not words.
  WHOLE_WORD,
  /// 正则, as [Syntax] reads it.
  REGEX
}
