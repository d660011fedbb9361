package org.gongbao.review.original;

import java.time.Instant;

/// Why a text may differ from its original (design §3, original-text guard).
///
/// @param note such as the number of the query answered; may be empty
public record Reason(Kind kind, String note, String who, Instant when) {

  /// The reasons there are.
  public enum Kind {
    /// 与签发原件一致: the file that came in was wrong.
    SIGNED_ORIGINAL,
    /// 来文单位答复: as the issuing office answered a query.
    ANSWERED,
    /// 已加编者注.
    EDITOR_NOTE,
    /// 版式处理: no word of the text, such as a label the gazette sets otherwise.
    HOUSE_STYLE
  }
}
