package org.gongbao.edit.range;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Branch;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Takes a stretch of a part out. What is covered whole goes, with its ordinal; what is covered in
/// part is cut; a paragraph cut at its end and one cut at its start become one. Cells and printed
/// lines of masthead and colophon are emptied, never removed.
final class Erasing {
  private static final Set<Branch> REMOVABLE =
      EnumSet.of(
          Branch.BODY,
          Branch.ISSUED,
          Branch.ATTACHMENTS,
          Branch.ENTRIES,
          Branch.GROUPS,
          Branch.PERSONS);

  private final Drafting draft;
  private final ReadingOrder order;
  private final TextRange range;
  private final NodeIds ids;
  private final List<NodeId> removed = new ArrayList<>();
  private final Set<NodeId> gone = new HashSet<>();

  Erasing(Drafting draft, ReadingOrder order, TextRange range, NodeIds ids) {
    this.draft = draft;
    this.order = order;
    this.range = range;
    this.ids = ids;
  }

  /// @return where the caret is then
  Optional<Place> erase(Node part) {
    if (range.isSingle()) {
      draft.replace(range.from(), range.to().offset() - range.from().offset(), Text.EMPTY);
      return Optional.of(range.from());
    }
    findWhole(part);
    List<Place> texts = order.texts();
    for (int i = range.first(); i <= range.last(); i++) {
      Place text = texts.get(i);
      if (!gone.contains(text.node())) {
        int start = range.start(i);
        draft.replace(text.at(start), range.end(i, draft.text(text).length()) - start, Text.EMPTY);
      }
    }
    Optional<Drafting.Spot> hole =
        removed.isEmpty() ? Optional.empty() : Optional.of(spotOfFirst());
    runs().reversed().forEach(this::remove);
    return caret(hole);
  }

  private Drafting.Spot spotOfFirst() {
    return draft.spot(removed.getFirst());
  }

  /// Collects what is covered whole, outermost nodes only, in reading order.
  private void findWhole(Node node) {
    for (Branch branch : node.shape().branches()) {
      for (Node child : node.children(branch)) {
        if (REMOVABLE.contains(branch) && isWhole(child)) {
          removed.add(child.id());
          child.walk(under -> gone.add(under.id()));
        } else {
          findWhole(child);
        }
      }
    }
  }

  private boolean isWhole(Node node) {
    List<Integer> texts = new ArrayList<>();
    boolean[] whole = {true};
    node.read(
        (owner, slot) -> {
          int index = order.indexOf(new Place(owner.id(), slot, 0));
          if (index >= 0) {
            texts.add(index);
            whole[0] &= range.covers(index, owner.text(slot).orElseThrow().length());
          }
        });
    return texts.isEmpty() ? isBetween(node) : whole[0];
  }

  /// True for something without text, such as a rule, with covered texts on both sides.
  private boolean isBetween(Node node) {
    Drafting.Spot spot = draft.spot(node.id());
    List<Node> siblings = draft.children(spot.parent(), spot.branch());
    return touches(siblings.subList(0, spot.index()).reversed())
        && touches(siblings.subList(spot.index() + 1, siblings.size()));
  }

  private boolean touches(List<Node> nodes) {
    for (Node node : nodes) {
      boolean[] any = {false, false};
      node.read(
          (owner, slot) -> {
            int index = order.indexOf(new Place(owner.id(), slot, 0));
            any[0] |= index >= 0;
            any[1] |= index >= range.first() && index <= range.last();
          });
      if (any[0]) {
        return any[1];
      }
    }
    return false;
  }

  /// Neighbours are removed by one edit.
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (NodeId node : removed) {
      Drafting.Spot spot = draft.spot(node);
      Run last = runs.isEmpty() ? null : runs.getLast();
      if (last != null
          && last.at().isSibling(spot)
          && last.at().index() + last.length() == spot.index()) {
        runs.set(runs.size() - 1, new Run(last.at(), last.length() + 1));
      } else {
        runs.add(new Run(spot, 1));
      }
    }
    return runs;
  }

  private void remove(Run run) {
    Drafting.Spot at = run.at();
    draft.splice(at.parent(), at.branch(), at.index(), run.length(), List.of());
  }

  private Optional<Place> caret(Optional<Drafting.Spot> hole) {
    boolean head = !gone.contains(range.from().node());
    boolean tail = !gone.contains(range.to().node());
    if (head && tail) {
      join();
    }
    if (head) {
      return Optional.of(range.from());
    }
    if (tail) {
      return Optional.of(range.to().at(0));
    }
    return hole.flatMap(this::fill);
  }

  /// Where everything went that a caret could stand in, an empty paragraph is left.
  private Optional<Place> fill(Drafting.Spot hole) {
    if (hole.branch() == Branch.BODY) {
      Paragraph empty = new Paragraph(ids.next(), Ordinal.NONE, Text.EMPTY);
      draft.splice(hole.parent(), hole.branch(), hole.index(), 0, List.of(empty));
      return Optional.of(new Place(empty.id(), Slot.TEXT, 0));
    }
    List<Place> texts = order.texts();
    for (int i = range.first() - 1; i >= 0; i--) {
      Place before = texts.get(i);
      if (draft.tree().find(before.node()).isPresent()) {
        return Optional.of(before.at(draft.text(before).length()));
      }
    }
    return texts.stream().filter(p -> draft.tree().find(p.node()).isPresent()).findFirst();
  }

  private void join() {
    Drafting.Spot first = draft.spot(range.from().node());
    Drafting.Spot last = draft.spot(range.to().node());
    if (!first.isSibling(last) || last.index() != first.index() + 1) {
      return;
    }
    List<Node> siblings = draft.children(first.parent(), first.branch());
    Node head = siblings.get(first.index());
    Node tail = siblings.get(last.index());
    if (isRunning(head) && isRunning(tail)) {
      Text joined = head.text(Slot.TEXT).orElseThrow().plus(tail.text(Slot.TEXT).orElseThrow());
      draft.splice(
          first.parent(),
          first.branch(),
          first.index(),
          2,
          List.of(head.withText(Slot.TEXT, joined)));
    }
  }

  static boolean isRunning(Node node) {
    return node instanceof Paragraph || node instanceof Heading;
  }

  private record Run(Drafting.Spot at, int length) {}
}
