package org.gongbao.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Span;
import org.gongbao.edit.find.Hit;
import org.gongbao.model.NodeId;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.text.Markup;

/// Hits as the editor tints them.
final class HitTints {
  private static final Markup.Look HIT = Markup.Look.tint("gb-tint-hit");
  private static final Markup.Look CURRENT =
      new Markup.Look("gb-tint-current", Markup.Line.STRONG, false);

  /// Under everything else.
  private static final int PRIORITY = -1;

  private HitTints() {}

  /// Those of the part shown, the one gone to stronger than the others.
  static List<Annotation> of(FindState state, Optional<NodeId> shown) {
    List<Annotation> tints = new ArrayList<>();
    List<Hit> hits = state.hits();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      int length = hit.match().to() - hit.match().from();
      if (hit.isReplaceable() && shown.equals(Optional.of(hit.part())) && length > 0) {
        tints.add(
            new Annotation(
                Integer.toString(i),
                List.of(new Span(hit.place(), length)),
                i == state.current() ? CURRENT : HIT,
                PRIORITY,
                () -> "",
                List.of()));
      }
    }
    return tints;
  }
}
