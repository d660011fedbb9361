package org.gongbao.review.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.edit.Moved;
import org.gongbao.edit.Span;
import org.gongbao.edit.SpanMapping;
import org.gongbao.edit.Transaction;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;

/// Where marked stretches stand in an issue that is worked on: each is on the characters it was
/// made on, or is told as orphaned; never on others. Immutable.
///
/// Characters dealt out to two paragraphs by a split are still found, those of which one is gone or
/// between which something was put are not.
public final class Anchors {
  private final Map<Stretch, List<Span>> spans;
  private final Map<Stretch, Place> points;

  private Anchors(Map<Stretch, List<Span>> spans, Map<Stretch, Place> points) {
    this.spans = spans;
    this.points = points;
  }

  /// Where the stretches were made.
  public static Anchors of(Collection<Stretch> stretches) {
    Map<Stretch, List<Span>> spans = new HashMap<>();
    Map<Stretch, Place> points = new HashMap<>();
    for (Stretch stretch : stretches) {
      if (stretch.quote().isEmpty()) {
        points.put(stretch, stretch.start());
      } else {
        spans.put(stretch, List.of(new Span(stretch.start(), stretch.quote().length())));
      }
    }
    return new Anchors(spans, points);
  }

  /// After an action.
  public Anchors after(Transaction done) {
    SpanMapping mapping = new SpanMapping(done);
    Set<Place> texts = new HashSet<>();
    spans.values().forEach(list -> list.forEach(span -> texts.add(span.text())));
    Set<Place> touched = mapping.among(texts);
    Map<Stretch, List<Span>> moved = new HashMap<>(spans);
    moved.replaceAll(
        (stretch, list) ->
            list.stream().anyMatch(span -> touched.contains(span.text()))
                ? mapping.map(list)
                : list);
    Map<Stretch, Place> still = new HashMap<>();
    points.forEach(
        (stretch, place) -> {
          if (done.map(place) instanceof Moved.To to) {
            still.put(stretch, to.place());
          }
        });
    return new Anchors(moved, still);
  }

  /// Where a stretch stands now, in reading order.
  ///
  /// @return empty when its characters, or the place between two, are no longer there
  public Optional<List<Stretch>> in(Tree tree, Stretch stretch) {
    if (stretch.quote().isEmpty()) {
      return Optional.ofNullable(points.get(stretch))
          .map(Stretch::at)
          .filter(one -> one.standsIn(tree))
          .map(List::of);
    }
    List<Stretch> found = new ArrayList<>();
    for (Span span : spans.getOrDefault(stretch, List.of())) {
      tree.find(span.text().node())
          .flatMap(node -> node.written(span.text().slot()))
          .filter(chars -> span.to() <= chars.length())
          .ifPresent(
              chars ->
                  found.add(new Stretch(span.start(), chars.substring(span.from(), span.to()))));
    }
    String now = found.stream().map(Stretch::quote).collect(Collectors.joining());
    return now.equals(stretch.quote()) ? Optional.of(List.copyOf(found)) : Optional.empty();
  }
}
