package org.gongbao.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.model.Intake;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;

/// One action that went through the door and is to be kept.
///
/// @param revision of the issue after it
/// @param after the tree it led to
/// @param intakes what came in with it
public record JournalEntry(
    NodeId issue, long revision, Transaction transaction, Tree after, List<Intake> intakes) {
  public JournalEntry {
    intakes = List.copyOf(intakes);
  }

  /// The nodes whose rows differ afterwards: written anew when still there, else deleted.
  Set<NodeId> touched() {
    Set<NodeId> ids = new HashSet<>();
    for (Edit edit : transaction.edits()) {
      switch (edit) {
        case TextEdit text -> ids.add(text.place().node());
        case FieldEdit field -> ids.add(field.owner());
        case SpliceEdit splice -> {
          ids.add(splice.parent());
          splice.removed().forEach(top -> top.walk(node -> ids.add(node.id())));
          splice.inserted().forEach(top -> top.walk(node -> ids.add(node.id())));
        }
      }
    }
    return ids;
  }
}
