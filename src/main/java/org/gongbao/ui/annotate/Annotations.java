package org.gongbao.ui.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.gongbao.app.Change;
import org.gongbao.edit.SpanMapping;
import org.gongbao.model.Place;
import org.gongbao.ui.text.Markup;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// All that is said about stretches of the issue on the desk, in layers by name, each owned by one
/// who puts all of it at once. Between two times the stretches follow every edit. Owned by the FX
/// thread.
public final class Annotations {
  /// How many actions a layer may be behind the issue.
  private static final int REMEMBERED = 256;

  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final List<Consumer<Set<Place>>> listeners = new ArrayList<>();
  private final TreeMap<Long, SpanMapping> recent = new TreeMap<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private Optional<OpenIssue> open = Optional.empty();

  /// @param work its edits are followed
  public Annotations(WorkModel work) {
    work.issueProperty().subscribe(this::begin);
  }

  /// Tells of the texts that are set off otherwise from now on, by their starts.
  public void onChange(Consumer<Set<Place>> listener) {
    listeners.add(listener);
  }

  /// How many there are, those gone left out.
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Puts a layer in place of what it held.
  public void replace(String layer, List<Annotation> annotations) {
    Layer held = layers.getOrDefault(layer, Layer.EMPTY);
    Layer next = Layer.of(annotations);
    layers.put(layer, next);
    Set<Place> changed = new HashSet<>(held.byText().keySet());
    changed.addAll(next.byText().keySet());
    changed.removeIf(text -> held.markups(text).equals(next.markups(text)));
    tell(changed);
  }

  /// Puts a layer that was worked out from an earlier revision. One that is too old is left aside,
  /// for a newer one is on its way.
  public void replace(String layer, List<Annotation> annotations, long revision) {
    var later = recent.tailMap(revision, false);
    long latest = recent.isEmpty() ? revision : recent.lastKey();
    if (latest - Math.max(revision, 0) > later.size()) {
      return;
    }
    List<Annotation> followed = annotations;
    for (SpanMapping mapping : later.values()) {
      followed = followed.stream().map(one -> one.with(mapping.map(one.spans()))).toList();
    }
    replace(layer, followed);
  }

  /// What a layer holds, with what is gone.
  public List<Annotation> of(String layer) {
    return layers.getOrDefault(layer, Layer.EMPTY).all();
  }

  /// What is set off in a text, in the order it is drawn.
  public List<Markup> markups(Place text) {
    return layers.values().stream()
        .flatMap(layer -> layer.in(text).stream())
        .sorted(Comparator.comparingInt(Annotation::priority))
        .flatMap(annotation -> Layer.markups(annotation, text))
        .toList();
  }

  /// What is said about a place, the most important first.
  public List<Annotation> at(Place place) {
    return layers.values().stream()
        .flatMap(layer -> layer.in(place.at(0)).stream())
        .filter(annotation -> annotation.touches(place))
        .sorted(Comparator.comparingInt(Annotation::priority).reversed())
        .toList();
  }

  /// The one next to a place as one reads; after the last comes the first.
  ///
  /// @param texts starts of all texts in the order they are read
  /// @param wanted which layers, by name
  public Optional<Annotation> next(
      List<Place> texts, Optional<Place> from, boolean forward, Predicate<String> wanted) {
    Map<Place, Integer> order = new HashMap<>();
    texts.forEach(text -> order.put(text, order.size()));
    Comparator<Place> reading =
        Comparator.<Place>comparingInt(place -> order.getOrDefault(place.at(0), -1))
            .thenComparingInt(Place::offset);
    List<Annotation> all =
        layers.entrySet().stream()
            .filter(layer -> wanted.test(layer.getKey()))
            .flatMap(layer -> layer.getValue().all().stream())
            .filter(one -> !one.isGone() && order.containsKey(one.spans().getFirst().text()))
            .sorted(Comparator.comparing(one -> one.spans().getFirst().start(), reading))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Annotation> walked = forward ? all : all.reversed();
    return from.flatMap(
            place ->
                walked.stream()
                    .filter(
                        one -> {
                          int to = reading.compare(one.spans().getFirst().start(), place);
                          return forward ? to > 0 : to < 0;
                        })
                    .findFirst())
        .or(() -> Optional.of(walked.getFirst()));
  }

  private void begin(Optional<OpenIssue> next) {
    open = next;
    recent.clear();
    Set<Place> changed = new HashSet<>();
    layers.values().forEach(layer -> changed.addAll(layer.byText().keySet()));
    layers.clear();
    tell(changed);
    next.ifPresent(issue -> issue.session().onChange(change -> follow(issue, change)));
  }

  private void follow(OpenIssue issue, Change change) {
    if (!open.equals(Optional.of(issue))) {
      return;
    }
    SpanMapping mapping = new SpanMapping(change.transaction());
    recent.put(change.revision(), mapping);
    if (recent.size() > REMEMBERED) {
      recent.pollFirstEntry();
    }
    Set<Place> changed = new HashSet<>();
    layers.replaceAll((name, layer) -> layer.followed(mapping, changed));
    tell(changed);
  }

  private void tell(Set<Place> changed) {
    count.set(layers.values().stream().mapToInt(Layer::shown).sum());
    if (!changed.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changed));
    }
  }
}
