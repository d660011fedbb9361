package org.gongbao.review.decide;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// A decision to let something the rules say be, until it is revoked.
///
/// @param subject fingerprint of a finding, id of a rule, or [#unrun]
/// @param reason never blank; printed in the report
public record Decision(Kind kind, String subject, String reason, String who, Instant when)
    implements Ruling {
  public Decision {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a decision without a reason");
    }
  }

  /// What is decided.
  public enum Kind {
    /// 不改: one finding is overruled; it is about a [Fingerprint].
    WAIVED,
    /// 本期停用: what one rule finds in this issue is not shown; it is about a rule's id.
    SWITCHED_OFF,
    /// 未运行照放: an issue may go on though a rule could not run; it is about [#unrun].
    UNRUN_ACCEPTED
  }

  /// A rule that could not run, for one cause: another cause wants a decision of its own.
  ///
  /// @param missing names of what it lacked; none when it broke down
  public static String unrun(String rule, Set<String> missing) {
    return rule + " " + (missing.isEmpty() ? "-" : String.join("+", new TreeSet<>(missing)));
  }
}
