package org.gongbao.edit.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.edit.Marks;
import org.gongbao.model.Block;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Puts blocks in at a place. In the middle of a paragraph the first and the last plain paragraph
/// join what is there, as in any editor; where a text cannot hold blocks, their texts join it.
final class Pasting {
  private final Drafting draft;
  private final NodeIds ids;

  Pasting(Drafting draft, NodeIds ids) {
    this.draft = draft;
    this.ids = ids;
  }

  /// @param several true where the text may hold line feeds
  /// @return where the caret is then
  Place paste(Place at, List<Block> blocks, boolean several) {
    Node node = draft.tree().find(at.node()).orElseThrow();
    boolean inline = blocks.size() == 1 && isPlain(blocks.getFirst());
    if (inline || !Erasing.isRunning(node)) {
      return insert(at, joined(blocks, several));
    }
    return deal(at, node, Renewed.of(blocks, ids));
  }

  private Place insert(Place at, Text text) {
    Text marked =
        text.marks().isEmpty() ? Marks.typedInto(draft.text(at), at.offset(), text.chars()) : text;
    draft.replace(at, 0, marked);
    return at.at(at.offset() + text.length());
  }

  private Place deal(Place at, Node node, List<Block> blocks) {
    Text text = draft.text(at);
    Text head = text.slice(0, at.offset());
    Text tail = text.slice(at.offset(), text.length());
    boolean keepsHead = !head.isEmpty() || tail.isEmpty() && !isPlain(node);
    List<Node> dealt = new ArrayList<>(blocks);
    if (keepsHead) {
      boolean joins = isPlain(dealt.getFirst());
      Text first = joins ? head.plus(textOf(dealt.removeFirst())) : head;
      dealt.addFirst(node.withText(Slot.TEXT, first));
    }
    Place caret = endOf(dealt.getLast());
    if (!tail.isEmpty()) {
      Node last = dealt.getLast();
      if (head.isEmpty()) {
        dealt.add(node);
      } else if (isPlain(last) && dealt.size() > 1) {
        dealt.set(dealt.size() - 1, last.withText(Slot.TEXT, textOf(last).plus(tail)));
      } else {
        dealt.add(new Paragraph(ids.next(), Ordinal.NONE, tail));
      }
    }
    Drafting.Spot spot = draft.spot(at.node());
    draft.splice(spot.parent(), spot.branch(), spot.index(), 1, dealt);
    return caret;
  }

  /// All texts as one.
  private static Text joined(List<Block> blocks, boolean several) {
    String gap = several ? "\n" : "";
    if (blocks.size() == 1 && isPlain(blocks.getFirst())) {
      Text text = textOf(blocks.getFirst());
      return several || text.chars().indexOf('\n') < 0
          ? text
          : Text.of(text.chars().replaceAll("\\s*\n\\s*", ""));
    }
    String all =
        blocks.stream()
            .flatMap(block -> lines(block).stream())
            .map(line -> several ? line : line.replaceAll("\\s*\n\\s*", ""))
            .collect(Collectors.joining(gap));
    return Text.of(all);
  }

  private static List<String> lines(Node node) {
    List<String> lines = new ArrayList<>();
    String ordinal = node instanceof Paragraph p ? p.ordinal().written() : "";
    node.read((owner, slot) -> lines.add(owner.text(slot).orElseThrow().chars()));
    if (!lines.isEmpty()) {
      lines.set(0, ordinal + lines.getFirst());
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static Place endOf(Node node) {
    List<Place> ends = new ArrayList<>();
    node.read(
        (owner, slot) ->
            ends.add(new Place(owner.id(), slot, owner.text(slot).orElseThrow().length())));
    return Optional.of(ends)
        .filter(places -> !places.isEmpty())
        .map(List::getLast)
        .orElseGet(() -> new Place(node.id(), Slot.TEXT, 0));
  }

  private static boolean isPlain(Node node) {
    return node instanceof Paragraph paragraph && paragraph.ordinal().equals(Ordinal.NONE);
  }

  private static Text textOf(Node node) {
    return node.text(Slot.TEXT).orElseThrow();
  }
}
