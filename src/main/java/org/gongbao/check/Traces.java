package org.gongbao.check;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.Slot;

/// What import had before it when it read a text: [org.gongbao.model.Provenance#of], of as many
/// sources as the issue has.
@FunctionalInterface
public interface Traces {
  /// Nothing is known of where texts came from.
  Traces NONE = (node, slot) -> Optional.empty();

  Optional<Trace> of(NodeId node, Slot slot);

  /// Those of several sources; no text came from two.
  static Traces of(List<Provenance> sources) {
    List<Provenance> all = List.copyOf(sources);
    return (node, slot) ->
        all.stream().flatMap(source -> source.of(node, slot).stream()).findFirst();
  }
}
