package org.gongbao.review.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.StaleEditException;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.compare.TreeEdits;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Brings what marks change to the issue as it is now, which may have been worked on since the
/// version was locked: what was done elsewhere stays, and what was done at the same place is never
/// written over.
public final class Door {
  /// Characters that must stand unchanged between a mark and work done since: 十五 made 二十五 by hand
  /// is not to become 二十二 by a mark that meant 十二.
  private static final int NEAR = 4;

  private Door() {}

  /// @param now the issue as it is
  /// @param before the version with the marks carried out so far
  /// @param after the version with those wanted
  /// @return empty when the same place was worked on since
  public static Optional<List<Edit>> edits(Tree now, Tree before, Tree after) {
    List<Edit> edits = new ArrayList<>();
    Tree live = now;
    Tree there = before;
    for (Edit edit : TreeEdits.between(before, after)) {
      Optional<Edit> fitting =
          switch (edit) {
            case TextEdit text -> at(live, there, text);
            case SpliceEdit splice -> at(live, there, splice);
            case FieldEdit field -> Optional.of(field);
          };
      if (fitting.isEmpty()) {
        return Optional.empty();
      }
      try {
        live = fitting.get().apply(live);
      } catch (StaleEditException | IllegalArgumentException other) {
        return Optional.empty();
      }
      there = edit.apply(there);
      edits.add(fitting.get());
    }
    return Optional.of(List.copyOf(edits));
  }

  /// What is left to be done that the issue is as wanted: nothing when it is so already, because
  /// somebody did it by hand, or the program was stopped between the text and its decision.
  ///
  /// @return empty when the same place was worked on otherwise
  public static Optional<List<Edit>> remaining(Tree now, Tree before, Tree after) {
    return edits(now, before, after)
        .or(() -> edits(now, after, before).map(alreadyThere -> List.of()));
  }

  /// The edit where its characters stand now: those before or behind all that is different.
  private static Optional<Edit> at(Tree live, Tree there, TextEdit edit) {
    Optional<Text> now = text(live, edit.place());
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Text then = text(there, edit.place()).orElseThrow();
    if (now.get().equals(then)) {
      return Optional.of(edit);
    }
    int head = 0;
    int most = Math.min(then.length(), now.get().length());
    while (head < most && then.chars().charAt(head) == now.get().chars().charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && then.chars().charAt(then.length() - 1 - tail)
            == now.get().chars().charAt(now.get().length() - 1 - tail)) {
      tail++;
    }
    int from = edit.place().offset();
    int to = from + edit.removed().length();
    if (to + NEAR < head) {
      return Optional.of(edit);
    }
    int shift = now.get().length() - then.length();
    return from > then.length() - tail + NEAR
        ? Optional.of(new TextEdit(edit.place().at(from + shift), edit.removed(), edit.inserted()))
        : Optional.empty();
  }

  /// The same children behind the same one, wherever that stands now.
  private static Optional<Edit> at(Tree live, Tree there, SpliceEdit edit) {
    List<NodeId> then = children(there, edit);
    List<NodeId> now = children(live, edit);
    if (now.equals(then)) {
      return Optional.of(edit);
    }
    int at = edit.index() == 0 ? 0 : now.indexOf(then.get(edit.index() - 1)) + 1;
    int end = edit.index() + edit.removed().size();
    boolean found = edit.index() == 0 || at > 0;
    boolean ends = at + edit.removed().size() == now.size();
    boolean sameNext =
        end == then.size()
            ? ends
            : at + edit.removed().size() < now.size()
                && now.get(at + edit.removed().size()).equals(then.get(end));
    return found && sameNext
        ? Optional.of(
            new SpliceEdit(edit.parent(), edit.branch(), at, edit.removed(), edit.inserted()))
        : Optional.empty();
  }

  private static List<NodeId> children(Tree tree, SpliceEdit edit) {
    return tree.find(edit.parent()).stream()
        .flatMap(node -> node.children(edit.branch()).stream())
        .map(Node::id)
        .toList();
  }

  private static Optional<Text> text(Tree tree, Place place) {
    return tree.find(place.node()).flatMap((Node node) -> node.text(place.slot()));
  }
}
