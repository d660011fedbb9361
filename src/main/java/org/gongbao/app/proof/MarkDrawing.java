package org.gongbao.app.proof;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.layout.annotate.ProofSign;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;

/// Marks as they are to be drawn on the pages of their version.
public final class MarkDrawing {
  private MarkDrawing() {}

  /// @param round number of the round, from 1
  public static MarkRequest of(Tree base, Mark mark, int round, MarkRequest.State state) {
    return new MarkRequest(
        mark.id().value(),
        ProofSign.of(mark.sign().number()).orElse(ProofSign.REMARK),
        targets(base, mark.correction()),
        words(mark.correction()),
        round,
        state);
  }

  private static List<Stretch> targets(Tree base, Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> List.of(stretch(one.stretch()));
      case Correction.Swapped one -> List.of(stretch(one.first()), stretch(one.second()));
      case Correction.Moved one ->
          List.of(stretch(one.stretch()), new Stretch(one.to(), one.to().offset()));
      case Correction.Joined one -> {
        int end = length(base, one.upper());
        yield List.of(
            new Stretch(new Place(one.upper(), Slot.TEXT, end), end),
            new Stretch(new Place(one.lower(), Slot.TEXT, 0), 0));
      }
      case Correction.Struck one -> whole(base, one.node());
      case Correction.Carried one -> {
        int end = length(base, one.behind());
        List<Stretch> all = new ArrayList<>(whole(base, one.node()));
        all.add(new Stretch(new Place(one.behind(), Slot.TEXT, end), end));
        yield List.copyOf(all);
      }
      case Correction.Kept one -> List.of(stretch(one.stretch()));
      case Correction.Noted one -> List.of(stretch(one.stretch()));
    };
  }

  private static String words(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> one.text().equals("\n") ? "" : one.text().replace('\n', '¶');
      case Correction.Noted one -> one.words();
      default -> "";
    };
  }

  private static Stretch stretch(org.gongbao.review.mark.Stretch stretch) {
    return new Stretch(stretch.start(), stretch.to());
  }

  private static int length(Tree base, NodeId node) {
    return base.find(node).flatMap(n -> n.text(Slot.TEXT)).map(text -> text.length()).orElse(0);
  }

  private static List<Stretch> whole(Tree base, NodeId id) {
    List<Stretch> all = new ArrayList<>();
    base.find(id).ifPresent(top -> top.walk(node -> own(node, all)));
    return List.copyOf(all);
  }

  private static void own(Node node, List<Stretch> all) {
    for (Slot slot : List.of(Slot.ORDINAL, Slot.NUMBER)) {
      node.written(slot).ifPresent(chars -> add(node, slot, chars, all));
    }
    for (Slot slot : node.shape().texts()) {
      add(node, slot, node.text(slot).orElseThrow().chars(), all);
    }
  }

  private static void add(Node node, Slot slot, String chars, List<Stretch> all) {
    if (!chars.isEmpty()) {
      all.add(new Stretch(new Place(node.id(), slot, 0), chars.length()));
    }
  }
}
