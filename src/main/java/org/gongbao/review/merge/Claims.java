package org.gongbao.review.merge;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Claim.Need;
import org.gongbao.review.merge.Claim.OnPart;
import org.gongbao.review.merge.Claim.OnText;
import org.gongbao.review.merge.Claim.Use;

/// Reads off a mark what it lays its hand on.
final class Claims {
  private final Tree base;

  Claims(Tree base) {
    this.base = base;
  }

  /// @param changes of the mark
  List<Claim> of(Mark mark, List<Change> changes) {
    List<Claim> claims = new ArrayList<>();
    switch (mark.correction()) {
      case Correction.Kept one -> claims.add(on(mark, one.stretch(), Use.KEPT));
      case Correction.Noted one -> claims.add(on(mark, one.stretch(), Use.SPOKEN));
      default -> changes.forEach(change -> add(mark, change, claims));
    }
    return claims;
  }

  private static Claim on(Mark mark, Stretch stretch, Use use) {
    return new OnText(mark, stretch.start().at(0), stretch.from(), stretch.to(), use);
  }

  private void add(Mark mark, Change change, List<Claim> claims) {
    switch (change) {
      case Change.Rewrite one ->
          claims.add(
              new OnText(
                  mark, one.text(), one.from(), one.to(), one.parts() ? Use.PARTED : Use.CHANGED));
      case Change.Join one -> {
        claims.add(new OnPart(mark, one.upper(), Need.IS_JOINED));
        claims.add(new OnPart(mark, one.lower(), Need.JOINS_UP));
        int end = base.find(one.upper()).flatMap(n -> n.text(Slot.TEXT)).orElseThrow().length();
        claims.add(new OnText(mark, text(one.upper()), end, end, Use.SEAM));
        claims.add(new OnText(mark, text(one.lower()), 0, 0, Use.SEAM));
      }
      case Change.Drop one -> base.find(one.node()).orElseThrow().walk(n -> gone(mark, n, claims));
      case Change.Carry one -> {
        claims.add(new OnPart(mark, one.node(), Need.MOVES));
        claims.add(new OnPart(mark, one.behind(), Need.LEADS));
      }
    }
  }

  /// All its texts, from before the first character to behind the last.
  private static void gone(Mark mark, Node node, List<Claim> claims) {
    claims.add(new OnPart(mark, node.id(), Need.GOES));
    for (Slot slot : Slot.values()) {
      node.written(slot)
          .ifPresent(
              chars ->
                  claims.add(
                      new OnText(
                          mark,
                          new Place(node.id(), slot, 0),
                          -1,
                          chars.length() + 1,
                          Use.CHANGED)));
    }
  }

  private static Place text(NodeId node) {
    return new Place(node, Slot.TEXT, 0);
  }
}
