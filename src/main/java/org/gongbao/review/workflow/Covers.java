package org.gongbao.review.workflow;

/// What a signature is given for, and so what voids it.
public enum Covers {
  /// That something was done, as 收稿: nothing voids it.
  FACT,
  /// 编排: which items stand in which sections, and in which order.
  ORDER,
  /// The characters, with all that is printed of them.
  TEXT,
  /// The pages: the characters and the style they are set in.
  PAGES
}
