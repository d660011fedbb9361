package org.gongbao.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Span;
import org.gongbao.edit.find.Hit;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.text.Markup;

/// Hits as the editor tints them.
final class HitTints {
  private static final Markup.Look HIT = Markup.Look.tint("gb-tint-hit");
  private static final Markup.Look CURRENT =
      new Markup.Look("gb-tint-current", Markup.Line.STRONG, false);
  private static final Markup.Look ORDINAL =
      new Markup.Look("gb-tint-hit", Markup.Line.BEFORE, false);
  private static final Markup.Look CURRENT_ORDINAL =
      new Markup.Look("gb-tint-current", Markup.Line.BEFORE, false);

  /// Under everything else.
  private static final int PRIORITY = -1;

  private HitTints() {}

  /// Those of the part shown, the one gone to stronger than the others.
  static List<Annotation> of(FindState state, Optional<NodeId> shown) {
    List<Annotation> tints = new ArrayList<>();
    List<Hit> hits = state.hits();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      boolean current = i == state.current();
      if (shown.equals(Optional.of(hit.part()))) {
        look(hit, current).ifPresent(look -> tints.add(tint(tints.size(), hit, look)));
      }
    }
    return tints;
  }

  private static Annotation tint(int number, Hit hit, Markup.Look look) {
    int length = Math.max(1, hit.match().to() - hit.match().from());
    Place start = hit.isReplaceable() ? hit.place() : hit.place().at(0);
    return new Annotation(
        Integer.toString(number),
        List.of(new Span(start, length)),
        look,
        PRIORITY,
        () -> "",
        List.of());
  }

  /// None for what is shown in a field or nowhere.
  private static Optional<Markup.Look> look(Hit hit, boolean current) {
    return switch (hit.holder()) {
      case TEXT ->
          hit.match().to() > hit.match().from()
              ? Optional.of(current ? CURRENT : HIT)
              : Optional.empty();
      case ORDINAL -> Optional.of(current ? CURRENT_ORDINAL : ORDINAL);
      case NUMBER, LEAD -> Optional.empty();
    };
  }
}
