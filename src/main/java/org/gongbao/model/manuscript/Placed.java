package org.gongbao.model.manuscript;

import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;

/// An item of an issue, by name.
///
/// @param number of the issue
/// @param stage of the issue
public record Placed(NodeId issue, IssueNumber number, Stage stage, NodeId item, String title) {

  /// True when its issue takes and gives no more items.
  public boolean isClosed() {
    return isClosed(stage);
  }

  /// True for issues that are signed or published.
  public static boolean isClosed(Stage stage) {
    return stage == Stage.SIGNED || stage == Stage.PUBLISHED;
  }
}
