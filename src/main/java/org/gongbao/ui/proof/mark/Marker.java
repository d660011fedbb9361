package org.gongbao.ui.proof.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.range.ReadingOrder;
import org.gongbao.model.Colophon;
import org.gongbao.model.Heading;
import org.gongbao.model.Item;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Correction.Carried;
import org.gongbao.review.mark.Correction.Joined;
import org.gongbao.review.mark.Correction.Kept;
import org.gongbao.review.mark.Correction.Noted;
import org.gongbao.review.mark.Correction.Replaced;
import org.gongbao.review.mark.Correction.Struck;
import org.gongbao.review.mark.Correction.Swapped;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Collation;

/// Reads a selection on a locked version and a sign as what the mark asks for.
public final class Marker {
  private final Tree base;

  public Marker(Tree base) {
    this.base = base;
  }

  /// The locked version.
  public Tree base() {
    return base;
  }

  /// What is selected, text by text as it is read; a caret is a place between characters.
  public List<Stretch> stretches(Selection selection) {
    Place anchor = selection.anchor();
    Place caret = selection.caret();
    if (anchor.at(0).equals(caret.at(0))) {
      int from = Math.min(anchor.offset(), caret.offset());
      int to = Math.max(anchor.offset(), caret.offset());
      return stretch(anchor.at(from), to).map(List::of).orElse(List.of());
    }
    List<Place> texts =
        part(caret.node()).map(part -> new ReadingOrder(part).texts()).orElse(List.of());
    int one = texts.indexOf(anchor.at(0));
    int other = texts.indexOf(caret.at(0));
    if (one < 0 || other < 0) {
      return List.of();
    }
    Place first = one < other ? anchor : caret;
    Place last = one < other ? caret : anchor;
    List<Stretch> all = new ArrayList<>();
    for (Place text : texts.subList(Math.min(one, other), Math.max(one, other) + 1)) {
      int from = text.equals(first.at(0)) ? first.offset() : 0;
      int to = text.equals(last.at(0)) ? last.offset() : length(text);
      if (from < to) {
        stretch(text.at(from), to).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  private Optional<Stretch> stretch(Place from, int to) {
    return base.find(from.node())
        .flatMap(node -> node.written(from.slot()))
        .filter(chars -> from.offset() <= to && to <= chars.length())
        .map(chars -> new Stretch(from, chars.substring(from.offset(), to)));
  }

  private int length(Place text) {
    return base.find(text.node())
        .flatMap(node -> node.written(text.slot()))
        .map(String::length)
        .orElse(0);
  }

  private Optional<Node> part(NodeId node) {
    Optional<Node> at = base.find(node);
    while (at.isPresent() && !isPart(at.get())) {
      at = base.parent(at.get().id()).flatMap(parent -> base.find(parent.node()));
    }
    return at;
  }

  private static boolean isPart(Node node) {
    return node instanceof Item || node instanceof Masthead || node instanceof Colophon;
  }

  /// 改正 of what is selected, 增补 at a caret; typing nothing strikes it out.
  public Made typed(List<Stretch> over, String chars) {
    if (over.isEmpty()) {
      return new Made.Refused("proofread.refused.nowhere");
    }
    if (chars.isEmpty()) {
      return deleted(over);
    }
    if (over.size() > 1) {
      return new Made.Refused("proofread.refused.several");
    }
    Stretch at = over.getFirst();
    boolean point = at.quote().isEmpty();
    if (point && chars.equals("\n")) {
      return newParagraph(over);
    }
    if (point && chars.isBlank()) {
      return Made.Marks.one(Sign.SEPARATE, new Replaced(at, chars));
    }
    return Made.Marks.one(point ? Sign.INSERT : Sign.REPLACE, new Replaced(at, chars));
  }

  /// 删除: a whole paragraph goes as one.
  public Made deleted(List<Stretch> over) {
    List<Correction> all = new ArrayList<>();
    for (Stretch at : over) {
      if (!at.quote().isEmpty()) {
        all.add(
            whole(at)
                .<Correction>map(node -> new Struck(node.id(), Collation.quote(node)))
                .orElse(new Replaced(at, "")));
      }
    }
    return all.isEmpty()
        ? new Made.Refused("proofread.refused.nothing-selected")
        : new Made.Marks(Sign.DELETE, all);
  }

  /// The characters of one text a mark strikes out, if that is what it does.
  public Optional<Stretch> struck(Mark mark) {
    return switch (mark.correction()) {
      case Replaced one when one.text().isEmpty() -> Optional.of(one.stretch());
      case Struck one -> {
        Place text = new Place(one.node(), Slot.TEXT, 0);
        yield stretch(text, length(text));
      }
      default -> Optional.empty();
    };
  }

  /// The paragraph or heading all of which is selected, and which is not the only one.
  private Optional<Node> whole(Stretch at) {
    return base.find(at.start().node())
        .filter(node -> node instanceof Paragraph || node instanceof Heading)
        .filter(
            node ->
                at.start().slot() == Slot.TEXT && at.from() == 0 && at.to() == length(at.start()))
        .filter(node -> siblings(node.id()).size() > 1);
  }

  /// 另起段 at a caret.
  public Made newParagraph(List<Stretch> over) {
    return over.isEmpty()
        ? new Made.Refused("proofread.refused.nowhere")
        : Made.Marks.one(
            Sign.NEW_PARAGRAPH, new Replaced(Stretch.at(over.getFirst().start()), "\n"));
  }

  /// 接排: the paragraph with the caret runs on from the one before it; of two that are selected the
  /// second from the first.
  public Made joined(List<Stretch> over) {
    if (over.isEmpty()) {
      return new Made.Refused("proofread.refused.nowhere");
    }
    NodeId lower = over.getLast().start().node();
    List<Node> siblings = siblings(lower);
    int at = index(siblings, lower);
    return at < 1
        ? new Made.Refused("proofread.refused.first")
        : Made.Marks.one(Sign.RUN_ON, new Joined(siblings.get(at - 1).id(), lower));
  }

  /// 接排 of the paragraph that follows.
  public Made joinedNext(NodeId upper) {
    List<Node> siblings = siblings(upper);
    int at = index(siblings, upper);
    return at < 0 || at + 1 == siblings.size()
        ? new Made.Refused("proofread.refused.last")
        : Made.Marks.one(Sign.RUN_ON, new Joined(upper, siblings.get(at + 1).id()));
  }

  /// 保留.
  public Made kept(List<Stretch> over) {
    List<Correction> all =
        over.stream().filter(at -> !at.quote().isEmpty()).<Correction>map(Kept::new).toList();
    return all.isEmpty()
        ? new Made.Refused("proofread.refused.nothing-selected")
        : new Made.Marks(Sign.KEEP, all);
  }

  /// What is told in words.
  public Made noted(Sign sign, List<Stretch> over, String words) {
    return over.isEmpty()
        ? new Made.Refused("proofread.refused.nowhere")
        : Made.Marks.one(sign, new Noted(over.getFirst(), words));
  }

  /// 代替: the same characters wherever they stand in the part.
  public Made again(List<Stretch> over, String chars) {
    if (over.size() != 1 || over.getFirst().quote().isEmpty()) {
      return new Made.Refused("proofread.refused.one-text");
    }
    String quote = over.getFirst().quote();
    List<Correction> all = new ArrayList<>();
    part(over.getFirst().start().node())
        .ifPresent(
            part ->
                new ReadingOrder(part)
                    .texts()
                    .forEach(text -> occurrences(text, quote, chars, all)));
    return new Made.Marks(Sign.SAME_AGAIN, all);
  }

  private void occurrences(Place text, String quote, String chars, List<Correction> all) {
    String there = base.find(text.node()).flatMap(node -> node.written(text.slot())).orElse("");
    for (int at = there.indexOf(quote); at >= 0; at = there.indexOf(quote, at + quote.length())) {
      all.add(new Replaced(new Stretch(text.at(at), quote), chars));
    }
  }

  /// 对调 of the two halves of what is selected: two characters, or what stands on both sides of a
  /// 、和与及.
  ///
  /// @return empty when it is not told where the halves meet
  public Optional<Made> swapped(List<Stretch> over) {
    if (over.size() != 1) {
      return Optional.empty();
    }
    Stretch at = over.getFirst();
    return Halves.of(at.quote())
        .map(
            halves ->
                Made.Marks.one(
                    Sign.TRANSPOSE,
                    new Swapped(
                        new Stretch(at.start(), halves.first()),
                        new Stretch(
                            at.start().at(at.to() - halves.second().length()), halves.second()))));
  }

  /// 对调 of two selections.
  public Made swapped(Stretch one, Stretch other) {
    return one.quote().isEmpty() || other.quote().isEmpty()
        ? new Made.Refused("proofread.refused.nothing-selected")
        : Made.Marks.one(Sign.TRANSPOSE, new Swapped(one, other));
  }

  /// 转移 of characters to a place; of a whole paragraph behind the one whose end that is, or before
  /// the one whose start it is.
  public Made moved(Stretch what, Place to) {
    if (what.quote().isEmpty()) {
      return new Made.Refused("proofread.refused.nothing-selected");
    }
    return whole(what)
        .flatMap(node -> carried(node, to))
        .map(carried -> (Made) Made.Marks.one(Sign.MOVE, carried))
        .orElseGet(() -> Made.Marks.one(Sign.MOVE, new Correction.Moved(what, to)));
  }

  private Optional<Carried> carried(Node node, Place to) {
    List<Node> siblings = siblings(node.id());
    int target = index(siblings, to.node());
    boolean end = target >= 0 && to.slot() == Slot.TEXT && to.offset() == length(to);
    int behind = end ? target : to.offset() == 0 ? target - 1 : -1;
    return behind < 0
        ? Optional.empty()
        : Optional.of(new Carried(node.id(), siblings.get(behind).id(), Collation.quote(node)));
  }

  private List<Node> siblings(NodeId id) {
    return base.parent(id)
        .flatMap(parent -> base.find(parent.node()).map(node -> node.children(parent.branch())))
        .map(List::<Node>copyOf)
        .orElse(List.of());
  }

  private static int index(List<Node> siblings, NodeId id) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
