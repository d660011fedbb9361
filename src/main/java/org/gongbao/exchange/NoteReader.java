package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;

/// Reads footnotes and endnotes: each becomes a note at the end of the text that refers to it,
/// those nothing refers to at the end of the last document.
final class NoteReader {
  private final Recorder recorder;
  private final Map<NodeId, Note> notes = new LinkedHashMap<>();

  NoteReader(Recorder recorder) {
    this.recorder = recorder;
  }

  /// @param lines of all notes, in order
  Node attach(Node top, List<Line> lines) {
    Map<String, List<Piece>> byKey = new LinkedHashMap<>();
    for (Line line : lines) {
      recorder.claim(line.signs());
      byKey.computeIfAbsent(line.look().note(), any -> new ArrayList<>()).add(line.body());
    }
    byKey.forEach(
        (key, pieces) -> {
          NodeId id = recorder.note(key);
          notes.put(id, new Note(id, recorder.take(id, Slot.TEXT, pieces, KIND)));
        });
    return notes.isEmpty() ? top : rest(referred(top));
  }

  private static final InlineReader.Kind KIND = InlineReader.Kind.LINES;

  /// With the notes after the body whose blocks refer to them.
  private Node referred(Node node) {
    Node result = node;
    for (Branch branch : node.shape().branches()) {
      List<Node> children = new ArrayList<>();
      for (Node child : result.children(branch)) {
        children.add(referred(child));
      }
      if (branch == Branch.BODY) {
        for (NodeId id : references(children)) {
          Note note = notes.remove(id);
          if (note != null) {
            children.add(note);
          }
        }
      }
      if (!children.equals(result.children(branch))) {
        result = result.withChildren(branch, children);
      }
    }
    return result;
  }

  private static Set<NodeId> references(List<Node> blocks) {
    Set<NodeId> found = new LinkedHashSet<>();
    for (Node block : blocks) {
      block.walk(
          node ->
              node.shape().texts().stream()
                  .flatMap(slot -> node.text(slot).orElseThrow().marks().stream())
                  .filter(mark -> mark.style() == TextStyle.NOTE_REFERENCE)
                  .map(StyledRange::target)
                  .forEach(target -> found.add(new NodeId(target))));
    }
    return found;
  }

  private Node rest(Node top) {
    if (notes.isEmpty()) {
      return top;
    }
    if (top instanceof Document document) {
      List<Block> body = new ArrayList<>(document.body());
      body.addAll(notes.values());
      notes.clear();
      return document.withChildren(Branch.BODY, List.copyOf(body));
    }
    for (Branch branch : top.shape().branches().reversed()) {
      List<Node> children = new ArrayList<>(top.children(branch));
      for (int i = children.size() - 1; i >= 0; i--) {
        Node child = rest(children.get(i));
        if (child != children.get(i)) {
          children.set(i, child);
          return top.withChildren(branch, children);
        }
      }
    }
    return top;
  }
}
