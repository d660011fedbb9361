package org.gongbao.app.distribution;

import java.time.LocalDate;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.distribution.Distribution;
import org.gongbao.model.register.IssueKey;

/// How one issue is distributed.
///
/// @param day it is printed on, as set or as the cadence has it
public record Handout(NodeId issue, IssueNumber number, LocalDate day, Distribution distribution) {
  public IssueKey key() {
    return IssueKey.of(number);
  }
}
