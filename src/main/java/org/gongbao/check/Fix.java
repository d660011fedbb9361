package org.gongbao.check;

import org.gongbao.check.read.Site;

/// What would mend a finding: its characters replaced by others.
///
/// @param site the characters replaced; often those of the finding, sometimes more
/// @param replacement instead of them; empty takes them out
public record Fix(Safety safety, Site site, String replacement) {

  /// Whether it may be done unseen.
  public enum Safety {
    /// 可: the one right form, whatever the sense.
    SAFE,
    /// 建议: likely right; done only after a look at before and after.
    REVIEW
  }
}
