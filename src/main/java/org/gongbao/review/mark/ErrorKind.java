package org.gongbao.review.mark;

/// The kinds of errors the quality rules count apart (domain D.11).
public enum ErrorKind {
  /// 一般错别字.
  CHARACTER,
  /// 多字、漏字.
  LENGTH,
  /// 知识性、逻辑性、语法性.
  SENSE,
  /// 数字.
  NUMBER,
  /// 标点.
  PUNCTUATION,
  /// 版式.
  FORMAT,
  /// No error: a wish, a question, an explanation.
  NONE
}
