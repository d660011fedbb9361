package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Attachment;
import org.gongbao.model.Cell;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Node;
import org.gongbao.model.Note;
import org.gongbao.model.Person;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

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
                Label first = label(node, slot);
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

  private static Label label(Node node, Slot slot) {
    return switch (slot) {
      case ADDRESSEES -> Label.ADDRESSEES;
      case ANNOTATION -> Label.ANNOTATION;
      case EDITOR_NOTE -> Label.EDITOR_NOTE;
      case SIGNER -> Label.SIGNER;
      case PERIOD -> Label.PERIOD;
      case UNIT -> Label.UNIT;
      case NOTES -> Label.NOTE;
      default -> byNode(node, slot);
    };
  }

  private static Label byNode(Node node, Slot slot) {
    return switch (node) {
      case IssuedText any -> Label.PART_TITLE;
      case Attachment any -> slot == Slot.LABEL ? Label.ATTACHMENT : Label.PART_TITLE;
      case Heading any -> Label.HEADING;
      case Note any -> Label.NOTE;
      case Signature any -> Label.DATE;
      case Table any -> Label.CAPTION;
      case Cell any -> Label.ROW;
      case Figure any -> Label.FIGURE;
      case RoleGroup any -> Label.ROSTER;
      case Person any -> Label.ROSTER;
      case InnerContents any -> Label.CONTENTS;
      case InnerEntry any -> Label.CONTENTS;
      case ChronicleEntry any -> Label.ENTRY;
      case Chronicle any -> Label.TITLE;
      default ->
          slot == Slot.TITLE ? Label.TITLE : slot == Slot.TEXT ? Label.PARAGRAPH : Label.FRONT;
    };
  }
}
