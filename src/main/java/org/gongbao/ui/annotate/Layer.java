package org.gongbao.ui.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.edit.Span;
import org.gongbao.edit.SpanMapping;
import org.gongbao.model.Place;
import org.gongbao.ui.text.Markup;

/// What one owner says. A typed character costs the annotations of one text.
///
/// @param byId all of them, in the order given
/// @param byText ids of those in a text, by its start
record Layer(Map<String, Annotation> byId, Map<Place, Set<String>> byText) {
  static final Layer EMPTY = Layer.of(List.of());

  static Layer of(List<Annotation> annotations) {
    Map<String, Annotation> byId = new LinkedHashMap<>();
    Map<Place, Set<String>> byText = new HashMap<>();
    for (Annotation annotation : annotations) {
      byId.put(annotation.id(), annotation);
      enter(annotation, byText);
    }
    return new Layer(byId, byText);
  }

  private static void enter(Annotation annotation, Map<Place, Set<String>> byText) {
    for (Span span : annotation.spans()) {
      byText.computeIfAbsent(span.text(), text -> new LinkedHashSet<>()).add(annotation.id());
    }
  }

  List<Annotation> all() {
    return List.copyOf(byId.values());
  }

  /// How many are not gone.
  int shown() {
    return (int) byId.values().stream().filter(one -> !one.isGone()).count();
  }

  List<Annotation> in(Place text) {
    List<Annotation> found = new ArrayList<>();
    for (String id : byText.getOrDefault(text, Set.of())) {
      Annotation one = byId.get(id);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  List<Markup> markups(Place text) {
    return in(text).stream().flatMap(annotation -> markups(annotation, text)).toList();
  }

  static Stream<Markup> markups(Annotation annotation, Place text) {
    return annotation.spans().stream()
        .filter(span -> span.text().equals(text))
        .map(span -> new Markup(span.from(), span.length(), annotation.look()));
  }

  /// Moves them along with an action, in place.
  ///
  /// @param changed takes the texts that are set off otherwise now
  Layer followed(SpanMapping mapping, Set<Place> changed) {
    Set<String> ids = new HashSet<>();
    mapping.among(byText.keySet()).forEach(text -> ids.addAll(byText.getOrDefault(text, Set.of())));
    for (String id : ids) {
      Annotation before = byId.get(id);
      if (before == null) {
        continue;
      }
      Annotation after = before.with(mapping.map(before.spans()));
      if (!after.spans().equals(before.spans())) {
        before.spans().forEach(span -> leave(span.text(), id, changed));
        byId.put(id, after);
        enter(after, byText);
        after.spans().forEach(span -> changed.add(span.text()));
      }
    }
    return this;
  }

  private void leave(Place text, String id, Set<Place> changed) {
    changed.add(text);
    Set<String> those = byText.getOrDefault(text, Set.of());
    if (those.size() == 1 && those.contains(id)) {
      byText.remove(text);
    } else if (!those.isEmpty()) {
      those.remove(id);
    }
  }
}
