package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;

/// One line of a part, or the lines of paragraphs that are compared as one. An object of its own,
/// not a value.
final class Stretch {
  private final Line main;
  private final List<Line> lines;
  private final int part;
  private final int index;

  private Stretch(Line main, List<Line> lines, int part, int index) {
    this.main = main;
    this.lines = List.copyOf(lines);
    this.part = part;
    this.index = index;
  }

  /// @param groups nodes that are compared as one
  /// @param known true for nodes that are something in the other state
  static List<Stretch> of(
      Part of, int part, Iterable<List<NodeId>> groups, Predicate<NodeId> known) {
    Map<NodeId, List<NodeId>> heads = new HashMap<>();
    Set<NodeId> followers = new HashSet<>();
    for (List<NodeId> group : groups) {
      heads.put(group.getFirst(), group);
      followers.addAll(group.subList(1, group.size()));
    }
    Map<NodeId, Line> texts = new HashMap<>();
    of.lines().stream()
        .filter(line -> line.role().equals(Slot.TEXT.name()))
        .forEach(line -> texts.put(line.node().id(), line));
    List<Stretch> stretches = new ArrayList<>();
    for (Line line : of.lines()) {
      NodeId node = line.node().id();
      List<NodeId> group = heads.get(node);
      boolean grouped = group != null || followers.contains(node);
      if (!grouped || (line.isFirst() && known.test(node))) {
        stretches.add(new Stretch(line, List.of(line), part, stretches.size()));
      } else if (group != null && !line.isFirst()) {
        List<Line> lines = group.stream().map(texts::get).toList();
        Line main =
            lines.stream().filter(one -> known.test(one.node().id())).findFirst().orElse(line);
        stretches.add(new Stretch(main, lines, part, stretches.size()));
      }
    }
    return stretches;
  }

  /// The line that is known in the other state.
  Line main() {
    return main;
  }

  List<Line> lines() {
    return lines;
  }

  /// Index of the part it stands in.
  int part() {
    return part;
  }

  /// Index among the stretches of its part.
  int index() {
    return index;
  }

  Written.Run run() {
    return new Written.Run(List.copyOf(lines));
  }

  int length() {
    return lines.stream().mapToInt(line -> line.chars().length()).sum();
  }

  static String key(NodeId node, Line line) {
    return node + "/" + line.role();
  }
}
