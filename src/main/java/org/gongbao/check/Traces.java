package org.gongbao.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.Slot;

/// What import had before it when it read a text: [org.gongbao.model.Provenance#of], of as many
/// sources as the issue has.
@FunctionalInterface
public interface Traces {
  /// Nothing is known of where texts came from.
  Traces NONE = (node, slot) -> Optional.empty();

  Optional<Trace> of(NodeId node, Slot slot);

  /// True for what came in with the issue itself; false for what was made or brought in later, and
  /// where nobody knows.
  default boolean cameFirst(NodeId node) {
    return false;
  }

  /// Those of several sources; no text came from two.
  ///
  /// @param sources in order of import
  static Traces of(List<Provenance> sources) {
    List<Provenance> all = List.copyOf(sources);
    Set<NodeId> first =
        all.stream()
            .limit(1)
            .flatMap(source -> source.traces().keySet().stream())
            .map(TextKey::node)
            .collect(Collectors.toUnmodifiableSet());
    return new Traces() {
      @Override
      public Optional<Trace> of(NodeId node, Slot slot) {
        return all.stream().flatMap(source -> source.of(node, slot).stream()).findFirst();
      }

      @Override
      public boolean cameFirst(NodeId node) {
        return first.contains(node);
      }
    };
  }
}
