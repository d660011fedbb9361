package org.gongbao.check.learn;

import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;

/// Where something stands that speaks for a proposal.
///
/// @param title of the item
/// @param quote the words themselves
public record Evidence(NodeId issue, IssueNumber number, NodeId item, String title, String quote) {
  /// The same place with other words of it.
  Evidence of(String words) {
    return new Evidence(issue, number, item, title, words);
  }
}
