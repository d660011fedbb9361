package org.gongbao.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.Slot;

/// Which lines a text came from, and which texts a line became. Made once for a source; edits since
/// do not matter, for texts keep their node's id.
final class SourceLinks {
  private final Provenance provenance;
  private final Map<Integer, List<Place>> byLine = new HashMap<>();
  private final Map<NodeId, List<Trace>> byNode = new HashMap<>();

  SourceLinks(Provenance provenance) {
    this.provenance = provenance;
    provenance.traces().forEach(this::record);
    byLine
        .values()
        .forEach(
            places ->
                places.sort(
                    Comparator.comparingInt(Place::offset)
                        .thenComparing(Place::slot)
                        .thenComparing(place -> place.node().value())));
  }

  /// Texts a line became, in no order of importance; places are offsets at import.
  List<Place> placesOf(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  /// Lines a text came from; those of the whole node when this text has none of its own.
  Lines linesOf(Place place) {
    Optional<Trace> own = provenance.of(place.node(), place.slot());
    return own.map(trace -> span(List.of(trace))).orElseGet(() -> linesOf(place.node()));
  }

  /// Lines all texts of a node came from.
  Lines linesOf(NodeId node) {
    return span(byNode.getOrDefault(node, List.of()));
  }

  private static Lines span(List<Trace> traces) {
    return new Lines(
        traces.stream().mapToInt(Trace::firstLine).min().orElse(0),
        traces.stream().mapToInt(Trace::lastLine).max().orElse(-1));
  }

  private void record(TextKey key, Trace trace) {
    byNode.computeIfAbsent(key.node(), node -> new ArrayList<>()).add(trace);
    for (Run run : trace.runs()) {
      byLine.computeIfAbsent(run.line(), line -> new ArrayList<>()).add(place(key, run));
    }
  }

  /// The numbers of a document stand in its fields, above which is its title.
  private static Place place(TextKey key, Run run) {
    boolean number = key.slot() == Slot.NUMBER;
    return new Place(key.node(), number ? Slot.TITLE : key.slot(), number ? 0 : run.start());
  }

  /// Lines from first to last, none when last is before first.
  record Lines(int first, int last) {
    static final Lines NONE = new Lines(0, -1);

    boolean covers(int line) {
      return first <= line && line <= last;
    }

    boolean isEmpty() {
      return last < first;
    }
  }
}
