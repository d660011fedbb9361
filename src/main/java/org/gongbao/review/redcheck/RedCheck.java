package org.gongbao.review.redcheck;

import java.util.ArrayList;
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
import org.gongbao.model.Tree;
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
    this.next = next;
  }

  /// @param salt name of the version the marks are on
  /// @return in reading order of the parts; empty when the next version is as it must be
  public static List<Deviation> of(Docket docket, String salt, Tree next) {
    RedCheck check = new RedCheck(docket, salt, next);
    TreeEdits.between(check.wanted, next).forEach(check::add);
    return List.copyOf(check.found);
  }

  private void add(Edit edit) {
    switch (edit) {
      case TextEdit text -> text(text);
      case FieldEdit field -> field(field);
      case SpliceEdit splice -> splice(splice);
    }
  }

  private void text(TextEdit edit) {
    boolean styles = edit.removed().chars().equals(edit.inserted().chars());
    Optional<MarkId> mark = at(edit.place().node());
    if (styles && noted(edit.place().node())) {
      add(Kind.BY_NOTE, edit.place(), "", edit.inserted().chars(), mark, edit);
    } else {
      add(
          mark.isPresent() && near(edit) ? Kind.NOT_CARRIED_OUT : Kind.WITHOUT_MARK,
          edit.place(),
          edit.removed().chars(),
          edit.inserted().chars(),
          mark.filter(one -> near(edit)),
          edit);
    }
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

  /// True when the difference touches what a mark put there, or should have taken away.
  private boolean near(TextEdit edit) {
    String before =
        docket
            .base()
            .find(edit.place().node())
            .flatMap(n -> n.written(edit.place().slot()))
            .orElse("");
    String now =
        next.find(edit.place().node()).flatMap(n -> n.written(edit.place().slot())).orElse("");
    String must =
        wanted.find(edit.place().node()).flatMap(n -> n.written(edit.place().slot())).orElse("");
    return !before.equals(must) && (now.equals(before) || overlaps(edit, before, must));
  }

  /// True when the stretch that differs meets the stretch the marks changed.
  private static boolean overlaps(TextEdit edit, String before, String must) {
    int most = Math.min(before.length(), must.length());
    int head = 0;
    while (head < most && before.charAt(head) == must.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == must.charAt(must.length() - 1 - tail)) {
      tail++;
    }
    int from = edit.place().offset();
    int to = from + edit.removed().length();
    return from <= must.length() - tail && head <= to;
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
