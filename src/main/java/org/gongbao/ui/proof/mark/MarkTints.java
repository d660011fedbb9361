package org.gongbao.ui.proof.mark;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.Span;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.text.Markup;

/// Marks as they are set off in the text.
public final class MarkTints {
  private static final int OVER_FINDINGS = 8;

  private MarkTints() {}

  /// @param told what is told of it
  public static Annotation of(Tree base, Mark mark, String told, List<Annotation.Action> actions) {
    return new Annotation(
        mark.id().value(),
        spans(base, mark.correction()),
        new Markup.Look("gb-markup-proof", Markup.Line.SOLID, true),
        OVER_FINDINGS,
        () -> told,
        actions);
  }

  private static List<Span> spans(Tree base, Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> List.of(span(base, one.stretch()));
      case Correction.Swapped one -> List.of(span(base, one.first()), span(base, one.second()));
      case Correction.Moved one -> List.of(span(base, one.stretch()));
      case Correction.Joined one -> List.of(start(one.lower()));
      case Correction.Struck one -> whole(base, one.node());
      case Correction.Carried one -> whole(base, one.node());
      case Correction.Kept one -> List.of(span(base, one.stretch()));
      case Correction.Noted one -> List.of(span(base, one.stretch()));
    };
  }

  private static Span start(NodeId node) {
    return new Span(new Place(node, Slot.TEXT, 0), 1);
  }

  /// An ordinal and a number are set off at the text beside them, a place at the character before.
  private static Span span(Tree base, Stretch at) {
    return switch (at.start().slot()) {
      case ORDINAL -> start(at.start().node());
      case NUMBER -> new Span(new Place(at.start().node(), Slot.TITLE, 0), 1);
      default ->
          at.quote().isEmpty()
              ? new Span(at.start().at(before(base, at.start())), 1)
              : new Span(at.start(), at.quote().length());
    };
  }

  private static int before(Tree base, Place place) {
    String chars = base.find(place.node()).flatMap(node -> node.written(place.slot())).orElse("");
    return place.offset() == 0 ? 0 : chars.offsetByCodePoints(place.offset(), -1);
  }

  private static List<Span> whole(Tree base, NodeId id) {
    List<Span> all = new ArrayList<>();
    base.find(id).ifPresent(top -> top.walk(node -> own(node, all)));
    return List.copyOf(all);
  }

  private static void own(Node node, List<Span> all) {
    for (Slot slot : node.shape().texts()) {
      int length = node.text(slot).orElseThrow().length();
      if (length > 0) {
        all.add(new Span(new Place(node.id(), slot, 0), length));
      }
    }
  }
}
