package org.gongbao.ui.annotate;

import java.util.List;
import java.util.function.Supplier;
import org.gongbao.edit.Span;
import org.gongbao.model.Place;
import org.gongbao.ui.text.Markup;

/// Something said about a stretch of text.
///
/// @param id what its owner knows it by, one of a kind in its layer
/// @param spans what it is about, in reading order; several where it covers several texts. Empty
///   when the characters are gone
/// @param priority of two at one place the higher is drawn over the other and told first
/// @param hover what is told of it; empty when nothing is
public record Annotation(
    String id,
    List<Span> spans,
    Markup.Look look,
    int priority,
    Supplier<String> hover,
    List<Action> actions) {
  public Annotation {
    spans = List.copyOf(spans);
    actions = List.copyOf(actions);
  }

  /// Something that can be done about it.
  ///
  /// @param name as shown
  public record Action(String name, Runnable run) {}

  /// True when none of its characters is left.
  public boolean isGone() {
    return spans.isEmpty();
  }

  public boolean touches(Place place) {
    return spans.stream().anyMatch(span -> span.touches(place));
  }

  Annotation with(List<Span> moved) {
    return new Annotation(id, moved, look, priority, hover, actions);
  }
}
