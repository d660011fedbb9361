package org.gongbao.model.ledger;

import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;

/// Where a document is printed.
///
/// @param number of the issue
/// @param page as the contents list it came with has it, else as it was laid out last; empty where
///   neither is known
public record Printed(NodeId issue, IssueNumber number, NodeId item, String page) {

  /// True for two states of one issue: other rules tell of them.
  boolean isTwin(Printed other) {
    return !issue.equals(other.issue)
        && number.isAssigned()
        && number.year() == other.number.year()
        && number.supplement() == other.number.supplement()
        && number.first() <= other.number.last()
        && other.number.first() <= number.last();
  }
}
