package org.gongbao.edit.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Which printed ordinals a step takes away or writes otherwise. One that goes on as characters of
/// the text is printed as before and is none of them; neither is one put before a text that had
/// none.
public final class OrdinalChanges {
  private OrdinalChanges() {}

  /// One ordinal that is printed otherwise.
  ///
  /// @param after [Ordinal#NONE] when none is printed any more
  public record Change(NodeId node, Ordinal before, Ordinal after) {}

  /// In the order the step takes them up.
  public static List<Change> of(Tree tree, Step step) {
    Tree next = tree;
    Set<NodeId> touched = new LinkedHashSet<>();
    for (Edit edit : step.edits()) {
      next = edit.apply(next);
      switch (edit) {
        case SpliceEdit splice -> splice.inserted().forEach(node -> touched.add(node.id()));
        case FieldEdit field -> touched.add(field.owner());
        default -> {}
      }
    }
    List<Change> changes = new ArrayList<>();
    for (NodeId id : touched) {
      Node before = tree.find(id).orElse(null);
      Node after = next.find(id).orElse(null);
      if (before != null && after != null && isOther(before, after)) {
        changes.add(new Change(id, Ordinals.of(before), Ordinals.of(after)));
      }
    }
    return List.copyOf(changes);
  }

  private static boolean isOther(Node before, Node after) {
    String written = Ordinals.of(before).written();
    return !written.isEmpty()
        && !written.equals(Ordinals.of(after).written())
        && !printed(before).equals(printed(after));
  }

  private static String printed(Node node) {
    return Ordinals.of(node).written() + node.text(Slot.TEXT).orElse(Text.EMPTY).chars();
  }
}
