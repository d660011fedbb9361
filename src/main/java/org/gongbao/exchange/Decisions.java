package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Slot;

/// Tells, line by line, what was made of a source.
final class Decisions {
  private final Map<Integer, Label> labels = new HashMap<>();

  private Decisions() {}

  static List<Decision> of(
      List<Line> lines, Issue issue, Provenance provenance, Map<Integer, Integer> doubts) {
    Decisions made = new Decisions();
    issue.walk(node -> made.node(node, provenance));
    List<Decision> decisions = new ArrayList<>();
    for (Line line : lines) {
      boolean again = !decisions.isEmpty() && decisions.getLast().line() == line.number();
      Optional<Label> label =
          line.label()
              .or(() -> Optional.ofNullable(made.labels.get(line.number())))
              .or(() -> byForm(line));
      if (label.isPresent() && !again) {
        int doubt = line.label().isPresent() ? 100 : doubts.getOrDefault(line.number(), 100);
        decisions.add(new Decision(line.number(), label.get(), doubt));
      }
    }
    return List.copyOf(decisions);
  }

  private void node(Node node, Provenance provenance) {
    for (Slot slot : node.shape().texts()) {
      provenance
          .of(node.id(), slot)
          .ifPresent(
              trace -> {
                Label first = Label.of(node, slot);
                boolean joins = first == Label.PARAGRAPH || first == Label.ENTRY;
                for (Run run : trace.runs()) {
                  boolean later = run.line() != trace.firstLine();
                  labels.putIfAbsent(run.line(), joins && later ? Label.JOINED : first);
                }
              });
    }
  }

  /// What became a field, or was left out.
  private static Optional<Label> byForm(Line line) {
    if (Signs.number(line).isPresent()) {
      return Optional.of(Label.NUMBER);
    } else if (line.isRow()) {
      return Optional.of(Label.ROW);
    } else if (line.isRule()) {
      return Optional.of(Label.RULE);
    } else if (Signs.isFigure(line)) {
      return Optional.of(Label.FIGURE);
    }
    return Optional.of(Label.ASIDE);
  }
}
