package org.gongbao.check.link;

import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;

/// A document printed in an issue.
///
/// @param title without spaces
public record PrintedLink(NodeId issue, IssueNumber number, NodeId item, String title) {}
