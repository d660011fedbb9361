package org.gongbao.ui.work;

import org.gongbao.edit.Selection;
import org.gongbao.model.NodeId;

/// Where the user is in the issue, and which pane took them there.
///
/// @param origin pane that need not follow, for it led
public record Spot(Selection selection, Origin origin) {

  public NodeId node() {
    return selection.caret().node();
  }

  /// Panes and commands that lead.
  public enum Origin {
    EDITOR,
    SOURCE,
    /// A click on a page: the editor takes the caret there.
    PREVIEW,
    /// Undo, redo, a row of a panel: the editor takes the caret there.
    COMMAND,
    /// A search that goes on: the editor shows the place and leaves the focus where it is.
    FIND
  }
}
