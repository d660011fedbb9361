package org.gongbao.edit.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Slot;

/// 重新编号: what the ordinals of a part would be if counted through, each in the manner it is written
/// in now. A row begins anew under each ordinal of a higher level; articles are counted through the
/// whole text. Only shown until somebody says so.
public final class Renumbering {
  private Renumbering() {}

  /// One ordinal that would change.
  ///
  /// @param text of the heading or paragraph, to know it by
  public record Change(NodeId node, Ordinal before, Ordinal after, String text) {}

  /// All that would change in a part, in the order it is read. Body, each issued text and each
  /// attachment are counted by themselves.
  public static List<Change> plan(Node part) {
    List<Change> changes = new ArrayList<>();
    part.walk(
        node -> {
          for (Branch branch : node.shape().branches()) {
            if (branch == Branch.BODY) {
              count(node.children(branch), changes);
            }
          }
        });
    return List.copyOf(changes);
  }

  /// The changes chosen of a plan, as one step.
  public static Optional<Step> step(List<Change> chosen, Optional<Selection> after) {
    List<Edit> edits =
        chosen.stream()
            .<Edit>map(c -> new FieldEdit(c.node(), Field.ORDINAL, c.before(), c.after()))
            .toList();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step("edit.renumber", edits, after));
  }

  private static void count(List<Node> blocks, List<Change> changes) {
    Map<OrdinalForm, Integer> last = new EnumMap<>(OrdinalForm.class);
    for (Node node : blocks) {
      Ordinal ordinal = Ordinals.of(node);
      OptionalInt value = ordinal.value();
      if (value.isPresent()) {
        int wanted = last.merge(ordinal.form(), 1, Integer::sum);
        if (value.getAsInt() != wanted) {
          changes.add(
              new Change(node.id(), ordinal, Ordinals.like(ordinal, wanted), text((Block) node)));
        }
      }
      if (ordinal.form() != OrdinalForm.NONE) {
        forget(last, ordinal.form());
      }
    }
  }

  /// What stands below an ordinal is counted anew.
  private static void forget(Map<OrdinalForm, Integer> last, OrdinalForm form) {
    boolean statute = Ordinals.isStatute(form);
    last.keySet()
        .removeIf(
            other ->
                other != OrdinalForm.ARTICLE
                    && other != form
                    && (statute && !Ordinals.isStatute(other)
                        || statute == Ordinals.isStatute(other)
                            && Ordinals.rank(other) > Ordinals.rank(form)));
  }

  private static String text(Block block) {
    return block.text(Slot.TEXT).orElseThrow().chars();
  }
}
