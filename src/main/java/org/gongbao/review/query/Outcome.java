package org.gongbao.review.query;

import java.time.Instant;

/// 处理结果: how a query ended.
///
/// @param note may be empty
public record Outcome(Kind kind, String note, String who, Instant when) {

  /// The ways a query can end.
  public enum Kind {
    /// 照答复改: the text was corrected as the issuing office answered.
    CORRECTED,
    /// 照原文: the text stays as it is.
    KEPT,
    /// 加编者注.
    NOTED,
    /// 撤回: there was nothing to ask.
    WITHDRAWN;

    /// True for what only the issuing office can say (domain D.11).
    public boolean wantsAnswer() {
      return this == CORRECTED;
    }
  }
}
