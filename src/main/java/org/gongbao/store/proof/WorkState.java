package org.gongbao.store.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What the lines of a working file come to.
final class WorkState {
  final Map<String, String> marks = new LinkedHashMap<>();
  final NavigableSet<Integer> pages = new TreeSet<>();
  private final List<WorkLine> others = new ArrayList<>();
  String note = "";

  /// A mark that is changed keeps its place.
  void apply(WorkLine line) {
    switch (line.kind()) {
      case WorkFile.MARK -> marks.put(line.id(), line.value());
      case WorkFile.GONE -> marks.remove(line.id());
      case WorkFile.PAGE -> page(line);
      case WorkFile.NOTE -> note = line.value();
      case WorkFile.FILE -> {}
      default -> others.add(line);
    }
  }

  private void page(WorkLine line) {
    int page = line.id().matches("[0-9]{1,6}") ? Integer.parseInt(line.id()) : -1;
    if (page >= 0 && line.value().isEmpty()) {
      pages.remove(page);
    } else if (page >= 0) {
      pages.add(page);
    }
  }

  /// The fewest lines that come to the same.
  List<WorkLine> lines() {
    List<WorkLine> lines = new ArrayList<>();
    marks.forEach((id, json) -> lines.add(new WorkLine(WorkFile.MARK, id, json)));
    pages.forEach(
        page -> lines.add(new WorkLine(WorkFile.PAGE, Integer.toString(page), WorkFile.READ)));
    if (!note.isEmpty()) {
      lines.add(new WorkLine(WorkFile.NOTE, "", note));
    }
    lines.addAll(others);
    return lines;
  }
}
