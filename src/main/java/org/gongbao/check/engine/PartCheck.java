package org.gongbao.check.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Finding;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Reading;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/// Checks one part of an issue again and again. A part that is the same is not looked at, a passage
/// that is the same not read by the block rules. One thread at a time.
final class PartCheck {
  private static final int SPARE = 2_000;

  private final Runner runner;
  private final CheckContext context;
  private final Reading reading = new Reading();
  private Map<Passage, List<Finding>> byPassage = new IdentityHashMap<>();
  private @Nullable Outcome last;

  PartCheck(Runner runner, CheckContext context) {
    this.runner = runner;
    this.context = context;
  }

  /// @param item empty for masthead, colophon and names of sections
  record Outcome(
      Node part, Optional<ItemReading> item, List<Passage> passages, List<Finding> findings) {}

  Outcome check(Node part) {
    Outcome known = last;
    if (known == null || !isSame(known.part(), part)) {
      known = anew(part);
      last = known;
    }
    return known;
  }

  /// A section is handed in by its name alone, made anew each time.
  private static boolean isSame(Node before, Node now) {
    return before == now || now instanceof Section && now.equals(before);
  }

  private Outcome anew(Node part) {
    Optional<ItemReading> item =
        part instanceof Item one ? Optional.of(reading.item(one)) : Optional.empty();
    List<Passage> passages = item.map(ItemReading::passages).orElseGet(() -> reading.read(part));
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      findings.addAll(byPassage.computeIfAbsent(passage, one -> runner.passage(one, context)));
    }
    item.ifPresent(one -> findings.addAll(runner.item(one, context)));
    if (byPassage.size() > 2 * passages.size() + SPARE) {
      forget(passages);
    }
    return new Outcome(part, item, passages, findings);
  }

  private void forget(List<Passage> kept) {
    Map<Passage, List<Finding>> next = new IdentityHashMap<>();
    for (Passage passage : kept) {
      next.put(passage, byPassage.getOrDefault(passage, List.of()));
    }
    byPassage = next;
  }
}
