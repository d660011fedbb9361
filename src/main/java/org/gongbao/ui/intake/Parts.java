package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Label;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Finds, line by line, what stands in the issue that was read: the way back from
/// [org.gongbao.model.Provenance].
final class Parts {
  private static final int FAR = 8;
  private final Imported imported;
  private final Map<Integer, List<Part>> byLine = new HashMap<>();
  private int last;

  private Parts(Imported imported) {
    this.imported = imported;
  }

  /// By number of the line; lines nothing came from are absent. Numbers of documents, which are
  /// fields, are not in here.
  static Map<Integer, List<Part>> of(Imported imported) {
    Parts parts = new Parts(imported);
    imported.issue().walk(parts::node);
    return parts.byLine;
  }

  private void node(Node node) {
    for (Slot slot : node.shape().texts()) {
      Text text = withOrdinal(node, slot, node.text(slot).orElseThrow());
      Optional<Trace> trace = imported.provenance().of(node.id(), slot);
      if (trace.isPresent()) {
        last = trace.get().lastLine();
        text(node, slot, text, trace.get());
      } else if (!text.isEmpty()) {
        ordinalAlone(node, text);
      }
    }
  }

  /// An ordinal alone on its line leaves no trace: it stands right below what came before.
  private void ordinalAlone(Node node, Text ordinal) {
    List<String> lines = imported.source().texts();
    String wanted = ComparisonText.of(ordinal.chars());
    for (int line = last + 1; line <= Math.min(lines.size(), last + FAR); line++) {
      if (ComparisonText.of(Markup.without(lines.get(line - 1))).equals(wanted)) {
        TextKey key = new TextKey(node.id(), Slot.TEXT);
        add(line, new Part(Label.of(node, Slot.TEXT), level(node), true, key, ordinal));
        last = line;
        return;
      }
    }
  }

  private void add(int line, Part part) {
    byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(part);
  }

  /// The ordinal is a field, and stands before the text.
  private static Text withOrdinal(Node node, Slot slot, Text text) {
    Text ordinal =
        node.field(Field.ORDINAL)
            .filter(any -> slot == Slot.TEXT)
            .map(field -> Text.of(((Ordinal) field).written()))
            .orElse(Text.EMPTY);
    return ordinal.plus(text);
  }

  private void text(Node node, Slot slot, Text text, Trace trace) {
    int before = text.length() - node.text(slot).orElseThrow().length();
    List<Run> runs = trace.runs();
    for (int i = 0; i < runs.size(); i++) {
      int from = i == 0 ? 0 : before + runs.get(i).start();
      int to = i + 1 < runs.size() ? before + runs.get(i + 1).start() : text.length();
      Part part =
          new Part(
              Label.of(node, slot),
              level(node),
              i == 0,
              new TextKey(node.id(), slot),
              text.slice(from, Math.max(from, to)));
      add(runs.get(i).line(), part);
    }
  }

  private static int level(Node node) {
    return node instanceof Heading heading ? heading.ordinal().form().level() : 0;
  }
}
