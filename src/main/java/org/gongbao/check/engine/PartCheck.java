package org.gongbao.check.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Finding;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Reading;
import org.gongbao.check.read.TableReading;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/// Checks one part of an issue again and again. A part that is the same is not looked at; a passage
/// or table that is the same is not read by the rules of passages or tables. One thread at a time.
final class PartCheck {
  private static final int SPARE = 2_000;

  private final Runner runner;
  private final CheckContext context;
  private final Reading reading = new Reading();
  private Map<Passage, List<Finding>> byPassage = new IdentityHashMap<>();
  private Map<TableReading, List<Finding>> byTable = Map.of();
  private @Nullable Outcome last;

  PartCheck(Runner runner, CheckContext context) {
    this.runner = runner;
    this.context = context;
  }

  /// @param item empty for masthead, colophon and names of sections
  /// @param order numbers of the passages as printed
  /// @param findings as printed
  record Outcome(
      Node part,
      Optional<ItemReading> item,
      List<Passage> passages,
      Map<Place, Integer> order,
      List<Finding> findings) {

    boolean holds(Finding finding) {
      return order.containsKey(finding.site().start().at(0));
    }

    /// Findings with those of the issue that lie in this part.
    List<Finding> with(List<Finding> ofIssue) {
      return ofIssue.isEmpty() ? findings : merged(findings, sorted(ofIssue, order), order);
    }
  }

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
    Map<Place, Integer> order =
        item.map(ItemReading::order).orElseGet(() -> ItemReading.order(passages));
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      findings.addAll(
          byPassage.computeIfAbsent(passage, one -> sorted(runner.passage(one, context), order)));
    }
    List<Finding> ofItem = item.map(this::item).orElse(List.of());
    if (byPassage.size() > 2 * passages.size() + SPARE) {
      forget(passages);
    }
    return new Outcome(part, item, passages, order, merged(findings, sorted(ofItem, order), order));
  }

  /// What the rules of tables and of items find.
  private List<Finding> item(ItemReading item) {
    List<Finding> found = new ArrayList<>(runner.item(item, context));
    Map<TableReading, List<Finding>> next = new IdentityHashMap<>();
    for (TableReading table : item.tables()) {
      List<Finding> known = byTable.get(table);
      List<Finding> its = known == null ? runner.table(table, context) : known;
      next.put(table, its);
      found.addAll(its);
    }
    byTable = next;
    return found;
  }

  private static List<Finding> sorted(List<Finding> findings, Map<Place, Integer> order) {
    return findings.size() < 2 ? findings : findings.stream().sorted(inPrint(order)).toList();
  }

  /// Of two sorted lists one.
  private static List<Finding> merged(
      List<Finding> one, List<Finding> other, Map<Place, Integer> order) {
    if (other.isEmpty()) {
      return one;
    }
    Comparator<Finding> inPrint = inPrint(order);
    List<Finding> merged = new ArrayList<>(one.size() + other.size());
    int next = 0;
    for (Finding finding : one) {
      while (next < other.size() && inPrint.compare(other.get(next), finding) < 0) {
        merged.add(other.get(next++));
      }
      merged.add(finding);
    }
    merged.addAll(other.subList(next, other.size()));
    return merged;
  }

  private static Comparator<Finding> inPrint(Map<Place, Integer> order) {
    return Comparator.<Finding>comparingInt(
            finding -> order.getOrDefault(finding.site().start().at(0), Integer.MAX_VALUE))
        .thenComparingInt(finding -> finding.site().from())
        .thenComparing(Finding::rule);
  }

  private void forget(List<Passage> kept) {
    Map<Passage, List<Finding>> next = new IdentityHashMap<>();
    for (Passage passage : kept) {
      next.put(passage, byPassage.getOrDefault(passage, List.of()));
    }
    byPassage = next;
  }
}
