package org.gongbao.model.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.IssueKey;

/// 发放 of one issue: what each unit gets of it, against the print run.
///
/// @param shares in the order of 发放单位, then those the issue alone was sent to
/// @param printRun copies printed; empty when the colophon does not say
/// @param faults of the issue as a whole
public record Distribution(List<Share> shares, OptionalInt printRun, List<ShareFault> faults) {
  /// With nobody to send anything to.
  public static final Distribution NONE =
      new Distribution(List.of(), OptionalInt.empty(), List.of());

  public Distribution {
    shares = List.copyOf(shares);
    faults = List.copyOf(faults);
  }

  /// What the units of one 类别 get.
  ///
  /// @param category empty for those that have none
  public record Total(String category, int units, long copies, long returned) {}

  /// @param day the issue is printed on; who is on the list that day gets it
  /// @param recipients 发放单位
  /// @param deliveries 各期发放, of any issues
  public static Distribution of(
      IssueKey issue,
      LocalDate day,
      List<Entry> recipients,
      List<Entry> deliveries,
      OptionalInt printRun) {
    Map<String, List<Entry>> exceptions = new LinkedHashMap<>();
    for (Entry line : deliveries) {
      if (IssueKey.parse(line.get(Column.ISSUE)).equals(Optional.of(issue))) {
        exceptions.computeIfAbsent(line.get(Column.UNIT), unit -> new ArrayList<>()).add(line);
      }
    }
    List<Entry> onList = recipients.stream().filter(line -> line.holding().on(day)).toList();
    Map<String, Long> lines =
        onList.stream()
            .collect(Collectors.groupingBy(line -> line.get(Column.UNIT), Collectors.counting()));
    Set<String> seen = new TreeSet<>();
    List<Share> shares = new ArrayList<>();
    for (Entry line : onList) {
      String unit = line.get(Column.UNIT);
      boolean again = !seen.add(unit);
      List<Entry> its = again ? List.of() : exceptions.getOrDefault(unit, List.of());
      List<ShareFault> faults = new ArrayList<>();
      if (lines.getOrDefault(unit, 1L) > 1) {
        faults.add(ShareFault.of("twice", unit));
      }
      shares.add(share(unit, Optional.of(line), its, again, faults));
    }
    exceptions.keySet().removeAll(seen);
    Set<String> ever =
        recipients.stream().map(line -> line.get(Column.UNIT)).collect(Collectors.toSet());
    exceptions.forEach(
        (unit, its) -> {
          String why = ever.contains(unit) ? "not-then" : "unknown";
          shares.add(
              share(unit, Optional.empty(), its, false, List.of(ShareFault.of(why, unit, day))));
        });
    return new Distribution(shares, printRun, over(shares, printRun));
  }

  private static Share share(
      String unit,
      Optional<Entry> recipient,
      List<Entry> exceptions,
      boolean again,
      List<ShareFault> known) {
    List<ShareFault> faults = new ArrayList<>(known);
    Optional<Entry> exception = exceptions.stream().findFirst();
    recipient.ifPresent(line -> EntryCheck.faults(line).forEach(f -> faults.add(ShareFault.of(f))));
    exception.ifPresent(line -> EntryCheck.faults(line).forEach(f -> faults.add(ShareFault.of(f))));
    if (exceptions.size() > 1) {
      faults.add(ShareFault.of("exception-twice", unit));
    }
    int usual = recipient.map(line -> number(line.get(Column.COPIES)).orElse(0)).orElse(0);
    int copies = exception.map(line -> number(line.get(Column.COPIES)).orElse(usual)).orElse(usual);
    int returned = exception.map(line -> number(line.get(Column.RETURNED)).orElse(0)).orElse(0);
    if (returned > copies) {
      faults.add(ShareFault.of("returned", returned, copies));
    }
    return new Share(unit, recipient, exception, again, copies, returned, faults);
  }

  private static List<ShareFault> over(List<Share> shares, OptionalInt printRun) {
    long sent = shares.stream().mapToLong(Share::copies).sum();
    return printRun.isPresent() && sent > printRun.getAsInt()
        ? List.of(ShareFault.of("over", sent, printRun.getAsInt(), sent - printRun.getAsInt()))
        : List.of();
  }

  /// A number of copies; empty for what is none.
  static OptionalInt number(String written) {
    return written.matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  /// Copies sent.
  public long copies() {
    return shares.stream().mapToLong(Share::copies).sum();
  }

  /// Copies that came back.
  public long returned() {
    return shares.stream().mapToLong(Share::returned).sum();
  }

  /// What the office has left: printed, less those sent, and those that came back. Below 0 where
  /// more are sent than printed; empty when the print run is not known.
  public OptionalLong left() {
    return printRun.isPresent()
        ? OptionalLong.of(printRun.getAsInt() - copies() + returned())
        : OptionalLong.empty();
  }

  /// By 类别, in the order of the units, those without one last.
  public List<Total> totals() {
    Map<String, Total> totals = new LinkedHashMap<>();
    for (Share share : shares) {
      String category = share.get(Column.CATEGORY);
      Total one = new Total(category, 1, share.copies(), share.returned());
      totals.merge(category, one, Distribution::plus);
    }
    Optional<Total> rest = Optional.ofNullable(totals.remove(""));
    List<Total> all = new ArrayList<>(totals.values());
    rest.ifPresent(all::add);
    return all;
  }

  private static Total plus(Total one, Total other) {
    return new Total(
        one.category(),
        one.units() + other.units(),
        one.copies() + other.copies(),
        one.returned() + other.returned());
  }

  /// How many shares something is wrong with.
  public int wrong() {
    return (int) shares.stream().filter(share -> !share.faults().isEmpty()).count();
  }

  /// What a unit gets; of several lines the first.
  public Optional<Share> find(String unit) {
    return shares.stream().filter(share -> share.unit().equals(unit)).findFirst();
  }
}
