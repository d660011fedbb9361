package org.gongbao.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;

/// The pages the items of issues begin on, in the style each is printed in, as far as that was kept
/// when they were laid out. Nothing is laid out for it. Any thread.
final class PrintedPages {
  private final OpenLibrary library;
  private final Map<NodeId, Map<NodeId, Integer>> known = new ConcurrentHashMap<>();

  PrintedPages(OpenLibrary library) {
    this.library = library;
  }

  /// By item; empty while the issue was not laid out as it is.
  Map<NodeId, Integer> starts(NodeId issue) {
    Map<NodeId, Integer> before = known.get(issue);
    if (before != null) {
      return before;
    }
    Map<NodeId, Integer> now = read(issue);
    if (!now.isEmpty()) {
      known.put(issue, now);
    }
    return now;
  }

  private Map<NodeId, Integer> read(NodeId issue) {
    try {
      Optional<String> setting = library.setting(KeptFigures.key(issue));
      Optional<IssueSummary> summary =
          library.issues().stream().filter(one -> one.id().equals(issue)).findFirst();
      return setting.isEmpty() || summary.isEmpty()
          ? Map.of()
          : KeptFigures.of(library.style(issue))
              .pages(summary.get(), setting.get())
              .map(KeptPages::of)
              .orElse(Map.of());
    } catch (ProblemException unreadable) {
      return Map.of();
    }
  }
}
