package org.gongbao.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 出处 of imported text: for each text of each node, where in the source it stood and what exactly
/// stood there. Made at import and never changed by editing; it refers to the text as imported.
///
/// @param source id of the source file
/// @param traces by text
public record Provenance(SourceId source, Map<TextKey, Trace> traces) {
  /// Of text that came from no source.
  public static final Provenance NONE = new Provenance(new SourceId("none"), Map.of());

  public Provenance {
    traces = Map.copyOf(traces);
  }

  public Optional<Trace> of(NodeId node, Slot slot) {
    return Optional.ofNullable(traces.get(new TextKey(node, slot)));
  }

  /// Names one text of one node.
  public record TextKey(NodeId node, Slot slot) {}

  /// @param runs in order; each starts where the one before ends
  /// @param verbatim what the source had, lines parted by line feeds, when import changed anything;
  ///   else empty
  public record Trace(List<Run> runs, String verbatim) {
    public Trace {
      runs = List.copyOf(runs);
      if (runs.isEmpty()) {
        throw new IllegalArgumentException("trace without a run");
      }
    }

    public int firstLine() {
      return runs.getFirst().line();
    }

    public int lastLine() {
      return runs.getLast().line();
    }

    /// Source line of an offset in the text as imported.
    public int lineAt(int offset) {
      int line = firstLine();
      for (Run run : runs) {
        if (run.start() > offset) {
          break;
        }
        line = run.line();
      }
      return line;
    }
  }

  /// From this offset on, the text comes from this source line (counted from 1).
  public record Run(int start, int line) {}
}
