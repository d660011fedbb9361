package org.gongbao.exchange.pdf.annotation;

/// What an annotation asks for.
public sealed interface Wish {
  /// 删除.
  record Delete() implements Wish {}

  /// 改正: other characters for those marked.
  record Replace(String text) implements Wish {}

  /// 增补 at a place.
  record Insert(String text) implements Wish {}

  /// 另起段 at a place.
  record NewParagraph() implements Wish {}

  /// 保留: what is marked is right.
  record Keep() implements Wish {}

  /// 说明: only words.
  record Remark(String words) implements Wish {}

  /// 疑问.
  ///
  /// @param words empty where the reader marked something and wrote nothing
  record Question(String words) implements Wish {}
}
