package org.gongbao.review.workflow;

/// Of what a step is signed.
public enum Scope {
  /// 逐篇: every item by itself.
  ITEM,
  /// 全期: the issue, once.
  ISSUE
}
