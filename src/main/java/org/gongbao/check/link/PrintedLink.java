package org.gongbao.check.link;

import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;

/// A document printed in an issue.
///
/// @param title without spaces
/// @param numbers its 发文字号 in the right form, parted by 、
public record PrintedLink(
    NodeId issue, IssueNumber number, NodeId item, String title, String numbers) {}
