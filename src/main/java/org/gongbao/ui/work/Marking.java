package org.gongbao.ui.work;

import org.gongbao.edit.Selection;
import org.gongbao.model.NodeId;

/// Takes what is done to texts that are locked: a proofreader who types over characters of a proof
/// wants to mark them.
public interface Marking {
  /// Characters typed or pasted over what is selected, or at a caret; none to strike out. A line
  /// feed at a caret begins a new paragraph.
  void typed(Selection over, String chars);

  /// A paragraph is to run on from the one before it.
  void joined(NodeId lower);

  /// The paragraph that follows is to run on.
  void joinedNext(NodeId upper);
}
