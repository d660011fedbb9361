package org.gongbao.review.redcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.compare.TreeEdits;
import org.gongbao.model.Field;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.TextDifferences;
import org.gongbao.review.compare.TextDifferences.Change;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.redcheck.Deviation.Kind;

/// 核红 (domain D.11 step 8): the next version must be the last one with every accepted mark carried
/// out, and nothing else. What must stand is worked out from the marks anew, whoever carried them
/// out and however.
public final class RedCheck {
  private final Docket docket;
  private final Tree wanted;
  private final Tree next;
  private final List<Deviation> found = new ArrayList<>();

  private RedCheck(Docket docket, String salt, Tree next) {
    this.docket = docket;
    this.wanted = docket.outcome(salt);
    this.next = Likened.of(wanted, next);
  }

  /// @param salt name of the version the marks are on
  /// @return in reading order of the parts; empty when the next version is as it must be
  public static List<Deviation> of(Docket docket, String salt, Tree next) {
    RedCheck check = new RedCheck(docket, salt, next);
    TreeEdits.between(check.wanted, check.next).forEach(check::add);
    return List.copyOf(check.found);
  }

  private void add(Edit edit) {
    switch (edit) {
      case TextEdit text -> text(text);
      case FieldEdit field -> field(field);
      case SpliceEdit splice -> splice(splice);
    }
  }

  /// Each stretch that differs by itself.
  private void text(TextEdit edit) {
    Place place = edit.place().at(0);
    Text must = text(wanted, place);
    Text now = text(next, place);
    List<Change> marked = TextDifferences.of(place, text(docket.base(), place), must);
    boolean undone = now.equals(text(docket.base(), place));
    for (Change change : TextDifferences.of(place, must, now)) {
      Optional<MarkId> mark =
          marked.stream()
              .filter(
                  one -> undone || meets(one.newFrom(), one.newTo(), change.from(), change.to()))
              .min(Comparator.comparingInt(one -> Math.abs(one.newFrom() - change.from())))
              .flatMap(one -> at(place, one));
      TextEdit part =
          new TextEdit(
              place.at(change.newFrom()),
              must.slice(change.from(), change.to()),
              now.slice(change.newFrom(), change.newTo()));
      text(part, mark);
    }
  }

  private void text(TextEdit edit, Optional<MarkId> mark) {
    String wants = edit.removed().chars();
    String finds = edit.inserted().chars();
    if (wants.equals(finds) && noted(edit.place().node())) {
      add(Kind.BY_NOTE, edit.place(), "", finds, at(edit.place().node()), edit);
    } else {
      Kind kind = mark.isPresent() ? Kind.NOT_CARRIED_OUT : Kind.WITHOUT_MARK;
      add(kind, edit.place(), wants, finds, mark, edit);
    }
  }

  private static Text text(Tree tree, Place place) {
    return tree.find(place.node()).flatMap(node -> node.text(place.slot())).orElse(Text.EMPTY);
  }

  /// The accepted mark that made a change of a text.
  private Optional<MarkId> at(Place place, Change change) {
    return docket.accepted().stream()
        .filter(Mark::isChange)
        .filter(
            mark ->
                Touched.stretches(mark.correction()).stream()
                    .filter(one -> one.start().at(0).equals(place))
                    .anyMatch(one -> meets(one.from(), one.to(), change.from(), change.to())))
        .map(Mark::id)
        .findFirst()
        .or(() -> at(place.node()));
  }

  private static boolean meets(int from, int to, int otherFrom, int otherTo) {
    return from <= otherTo && otherFrom <= to;
  }

  private void field(FieldEdit edit) {
    if (edit.field() == Field.STAGE) {
      return;
    }
    Slot slot =
        switch (edit.field()) {
          case ORDINAL -> Slot.ORDINAL;
          case DOCUMENT_NUMBERS -> Slot.NUMBER;
          default -> Slot.TEXT;
        };
    Optional<MarkId> mark = at(edit.owner());
    add(
        mark.isPresent() ? Kind.NOT_CARRIED_OUT : Kind.WITHOUT_MARK,
        new Place(edit.owner(), slot, 0),
        wanted.find(edit.owner()).flatMap(node -> node.written(slot)).orElse(""),
        next.find(edit.owner()).flatMap(node -> node.written(slot)).orElse(""),
        mark,
        edit);
  }

  private void splice(SpliceEdit edit) {
    String removed = chars(edit.removed());
    String inserted = chars(edit.inserted());
    Node first = edit.inserted().isEmpty() ? edit.removed().getFirst() : edit.inserted().getFirst();
    Optional<MarkId> mark =
        edit.removed().stream().map(Node::id).map(this::at).flatMap(Optional::stream).findFirst();
    add(
        mark.isPresent() ? Kind.NOT_CARRIED_OUT : Kind.WITHOUT_MARK,
        new Place(first.id(), first.shape().texts().stream().findFirst().orElse(Slot.TEXT), 0),
        removed,
        inserted,
        mark,
        edit);
  }

  private void add(
      Kind kind, Place place, String wants, String finds, Optional<MarkId> mark, Edit edit) {
    found.add(new Deviation(kind, part(place.node(), edit), place, wants, finds, mark, edit));
  }

  private NodeId part(NodeId node, Edit edit) {
    NodeId held =
        next.find(node).isPresent() || wanted.find(node).isPresent()
            ? node
            : edit instanceof SpliceEdit splice ? splice.parent() : node;
    return next.itemOf(held).or(() -> wanted.itemOf(held)).map(Item::id).orElse(next.issue().id());
  }

  private static String chars(List<Node> nodes) {
    StringBuilder chars = new StringBuilder();
    for (Node top : nodes) {
      top.read((node, slot) -> chars.append(node.text(slot).orElseThrow().chars()).append('\n'));
    }
    return chars.toString().strip();
  }

  /// An accepted mark on a text of a node.
  private Optional<MarkId> at(NodeId node) {
    return docket.accepted().stream()
        .filter(Mark::isChange)
        .filter(mark -> Touched.nodes(mark.correction()).contains(node))
        .map(Mark::id)
        .findFirst();
  }

  private boolean noted(NodeId node) {
    return docket.accepted().stream()
        .map(Mark::correction)
        .filter(Correction.Noted.class::isInstance)
        .anyMatch(one -> Touched.nodes(one).contains(node));
  }
}
