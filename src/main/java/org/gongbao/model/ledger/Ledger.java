package org.gongbao.model.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;

/// 发文字号台账 of a library. Immutable; any thread.
///
/// @param series registered codes in the order of the register, then others by how many numbers
///   they have; orders behind codes
/// @param unread issues that could not be read, and are not in it
public record Ledger(List<LedgerSeries> series, List<IssueNumber> unread) {
  public static final Ledger EMPTY = new Ledger(List.of(), List.of());

  public Ledger {
    series = List.copyOf(series);
    unread = List.copyOf(unread);
  }

  /// A series of lines; those of orders nobody can be told of are one.
  private record Key(String code, boolean order) {}

  /// @param lines of all issues, in order of the issues
  /// @param agencies of the register of codes, in its order; empty when it is not kept
  public static Ledger of(Collection<LedgerLine> lines, Map<String, String> agencies) {
    Map<Key, List<LedgerLine>> all = new LinkedHashMap<>();
    for (LedgerLine line : lines) {
      Key key = new Key(line.number().code(), line.number().order());
      all.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
    }
    Map<String, Integer> rank = new HashMap<>();
    agencies.keySet().forEach(code -> rank.put(code, rank.size()));
    List<LedgerSeries> series = new ArrayList<>();
    all.forEach((key, its) -> series.add(series(key, its, agencies)));
    series.sort(
        Comparator.comparing(LedgerSeries::order)
            .thenComparing(one -> one.code().isEmpty())
            .thenComparing(one -> rank.getOrDefault(one.code(), Integer.MAX_VALUE))
            .thenComparing(one -> one.agency().isEmpty())
            .thenComparing(LedgerSeries::agency)
            .thenComparing(LedgerSeries::count, Comparator.reverseOrder())
            .thenComparing(LedgerSeries::code));
    return new Ledger(series, List.of());
  }

  private static LedgerSeries series(
      Key key, List<LedgerLine> lines, Map<String, String> agencies) {
    Map<Integer, List<LedgerLine>> years = new TreeMap<>(Comparator.reverseOrder());
    for (LedgerLine line : lines) {
      years.computeIfAbsent(line.number().year(), none -> new ArrayList<>()).add(line);
    }
    List<LedgerYear> judged = new ArrayList<>();
    years.forEach((year, its) -> judged.add(YearReader.read(year, its)));
    Optional<String> registered = Optional.ofNullable(agencies.get(key.code()));
    boolean unregistered =
        !key.order() && !key.code().isEmpty() && registered.isEmpty() && !agencies.isEmpty();
    return new LedgerSeries(
        key.code(),
        key.order(),
        registered.or(() -> titled(lines)).orElse(""),
        unregistered,
        judged);
  }

  /// The issuer most of the titles begin with.
  private static Optional<String> titled(List<LedgerLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(
        line -> Issuer.of(line.title()).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(one -> one.getValue() * 2 > lines.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The same with what is corrected in later issues.
  ///
  /// @param corrections where items are corrected, by item
  public Ledger corrected(Map<NodeId, List<Printed>> corrections) {
    return corrections.isEmpty()
        ? this
        : new Ledger(series.stream().map(one -> corrected(one, corrections)).toList(), unread);
  }

  private static LedgerSeries corrected(
      LedgerSeries series, Map<NodeId, List<Printed>> corrections) {
    List<LedgerYear> years = new ArrayList<>();
    for (LedgerYear year : series.years()) {
      List<LedgerEntry> entries =
          year.entries().stream().map(entry -> corrected(entry, corrections)).toList();
      years.add(new LedgerYear(year.year(), entries, year.gaps()));
    }
    return new LedgerSeries(
        series.code(), series.order(), series.agency(), series.unregistered(), years);
  }

  private static LedgerEntry corrected(LedgerEntry entry, Map<NodeId, List<Printed>> corrections) {
    List<Verdict> verdicts = new ArrayList<>(entry.verdicts());
    corrections.getOrDefault(entry.line().printed().item(), List.of()).stream()
        .map(Verdict.Corrected::new)
        .forEach(verdicts::add);
    return new LedgerEntry(entry.line(), verdicts);
  }

  public Ledger without(List<IssueNumber> issues) {
    return new Ledger(series, issues);
  }

  /// The part of it of one code or order, or one year, or both.
  public Ledger only(Optional<String> code, OptionalInt year) {
    List<LedgerSeries> part = new ArrayList<>();
    for (LedgerSeries one : series) {
      List<LedgerYear> years =
          one.years().stream()
              .filter(its -> year.isEmpty() || its.year() == year.getAsInt())
              .toList();
      if (code.filter(wanted -> !wanted.equals(one.code())).isEmpty() && !years.isEmpty()) {
        part.add(
            new LedgerSeries(one.code(), one.order(), one.agency(), one.unregistered(), years));
      }
    }
    return new Ledger(part, unread);
  }

  public boolean isEmpty() {
    return series.isEmpty();
  }

  /// How many numbers there are.
  public int count() {
    return series.stream().mapToInt(LedgerSeries::count).sum();
  }

  /// How many of them there is something to say of.
  public int told() {
    return series.stream().mapToInt(LedgerSeries::told).sum();
  }
}
