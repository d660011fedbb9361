package org.gongbao.model.manuscript;

/// What a manuscript still lacks before it can be placed (domain D.11, step 0).
public enum Lack {
  /// 公开属性.
  DISCLOSURE,
  /// 签发件.
  COPY,
  /// 电子件.
  FILE
}
