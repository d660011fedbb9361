package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Label;
import org.gongbao.model.Attachment;
import org.gongbao.model.Cell;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.Field;
import org.gongbao.model.Figure;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Note;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
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
        add(line, new Part(byNode(node, Slot.TEXT), level(node), true, key, ordinal));
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
              label(node, slot),
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

  private static Label label(Node node, Slot slot) {
    return bySlot(slot).orElseGet(() -> byNode(node, slot));
  }

  private static Optional<Label> bySlot(Slot slot) {
    return switch (slot) {
      case ADDRESSEES -> Optional.of(Label.ADDRESSEES);
      case ANNOTATION -> Optional.of(Label.ANNOTATION);
      case EDITOR_NOTE -> Optional.of(Label.EDITOR_NOTE);
      case SIGNER -> Optional.of(Label.SIGNER);
      case PERIOD -> Optional.of(Label.PERIOD);
      case UNIT -> Optional.of(Label.UNIT);
      case NOTES -> Optional.of(Label.NOTE);
      default -> Optional.empty();
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
      case Roster any -> Label.ROSTER;
      case RoleGroup any -> Label.ROSTER;
      case Person any -> Label.ROSTER;
      case InnerContents any -> Label.CONTENTS;
      case InnerEntry any -> Label.CONTENTS;
      case ChronicleEntry any -> Label.ENTRY;
      case Paragraph any -> Label.PARAGRAPH;
      case Chronicle any -> Label.TITLE;
      case Document any -> Label.TITLE;
      case Item any -> Label.TITLE;
      default -> Label.FRONT;
    };
  }
}
