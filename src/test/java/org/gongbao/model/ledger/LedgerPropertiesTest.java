package org.gongbao.model.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any ledger, whatever stands in it.
@Execution(ExecutionMode.CONCURRENT)
class LedgerPropertiesTest {
  private static final int MANY = 200_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyLineStandsInItOnceAndItsVerdictsHold(int seed) {
    List<LedgerLine> lines = lines(new Random(seed), 120);
    Ledger ledger = Ledger.of(lines, Map.of());
    assertEquals(lines.size(), ledger.count());
    List<LedgerLine> in =
        ledger.series().stream().flatMap(LedgerSeries::entries).map(LedgerEntry::line).toList();
    lines.forEach(line -> assertTrue(in.stream().anyMatch(one -> one == line)));
    for (LedgerSeries series : ledger.series()) {
      series.entries().forEach(LedgerPropertiesTest::holds);
      if (!series.order()) {
        series.years().forEach(LedgerPropertiesTest::isWhole);
        series.years().forEach(LedgerPropertiesTest::isOrdered);
      }
    }
  }

  private static void holds(LedgerEntry entry) {
    LedgerLine line = entry.line();
    int serial = line.number().serial();
    for (Verdict verdict : entry.verdicts()) {
      switch (verdict) {
        case Verdict.Malformed(String right) -> assertFalse(right.equals(line.number().written()));
        case Verdict.Clash(LedgerLine other) -> {
          same(line, other);
          assertFalse(LedgerLine.areOne(line.name(), other.name()));
        }
        case Verdict.Reprint(LedgerLine other) -> {
          same(line, other);
          assertTrue(LedgerLine.areOne(line.name(), other.name()));
          assertFalse(line.explained() || other.explained());
        }
        case Verdict.Early(LedgerLine other) -> {
          assertTrue(other.number().serial() < serial);
          assertTrue(other.day().orElseThrow().isAfter(line.day().orElseThrow()));
        }
        case Verdict.Late(LedgerLine other) -> {
          assertTrue(other.number().serial() > serial);
          assertTrue(other.day().orElseThrow().isBefore(line.day().orElseThrow()));
        }
        case Verdict.OtherYear(int issued) -> {
          assertEquals(line.day().orElseThrow().getYear(), issued);
          assertFalse(line.number().year() == issued);
        }
        case Verdict.Corrected any -> throw new AssertionError("numbers know of no corrections");
      }
    }
  }

  private static void same(LedgerLine line, LedgerLine other) {
    assertEquals(line.number().serial(), other.number().serial());
    assertEquals(line.number().code(), other.number().code());
    assertFalse(line.printed().item().equals(other.printed().item()));
    assertFalse(line.printed().isTwin(other.printed()));
  }

  /// Serials and gaps make up all from the first to the last, none twice.
  private static void isWhole(LedgerYear year) {
    TreeSet<Integer> all = new TreeSet<>();
    year.entries().stream()
        .map(entry -> entry.line().number().serial())
        .filter(serial -> serial > 0)
        .forEach(all::add);
    int between = all.isEmpty() ? 0 : all.last() - all.first() + 1 - all.size();
    assertEquals(between, year.gaps().stream().mapToInt(gap -> gap.to() - gap.from() + 1).sum());
    for (Gap gap : year.gaps()) {
      assertTrue(all.subSet(gap.from(), gap.to() + 1).isEmpty());
      assertEquals(gap.to() + 1, year.entries().get(gap.at()).line().number().serial());
    }
  }

  /// Without the lines told of, and those of numbers given twice, dates follow the serials; with
  /// fewer told of they would not.
  private static void isOrdered(LedgerYear year) {
    List<LedgerEntry> dated =
        year.entries().stream()
            .filter(entry -> entry.line().day().isPresent() && entry.line().number().isCounted())
            .filter(entry -> entry.verdicts().stream().noneMatch(Verdict.Clash.class::isInstance))
            .sorted(
                Comparator.<LedgerEntry>comparingInt(entry -> entry.line().number().serial())
                    .thenComparing(entry -> entry.line().day().orElseThrow()))
            .toList();
    List<LocalDate> left =
        dated.stream()
            .filter(entry -> entry.verdicts().stream().noneMatch(LedgerPropertiesTest::isOfOrder))
            .map(entry -> entry.line().day().orElseThrow())
            .toList();
    assertEquals(left.stream().sorted().toList(), left);
    assertEquals(
        longest(dated.stream().map(entry -> entry.line().day().orElseThrow()).toList()),
        left.size());
  }

  private static boolean isOfOrder(Verdict verdict) {
    return verdict instanceof Verdict.Early || verdict instanceof Verdict.Late;
  }

  /// By comparing each with each.
  private static int longest(List<LocalDate> days) {
    int[] runs = new int[days.size()];
    int longest = 0;
    for (int i = 0; i < runs.length; i++) {
      runs[i] = 1;
      for (int j = 0; j < i; j++) {
        if (!days.get(j).isAfter(days.get(i))) {
          runs[i] = Math.max(runs[i], runs[j] + 1);
        }
      }
      longest = Math.max(longest, runs[i]);
    }
    return longest;
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23})
  void whatIsAsItShouldBeIsNotToldOf(int seed) {
    Random random = new Random(seed);
    List<LedgerLine> lines = new ArrayList<>();
    for (int year = 2001; year < 2021; year++) {
      LocalDate day = LocalDate.of(year, 1, 3);
      for (int serial = 1; serial < 90; serial += 1 + random.nextInt(3)) {
        day = day.plusDays(random.nextInt(4));
        lines.add(line("江府发〔" + year + "〕" + serial + "号", "文件" + lines.size(), day, serial));
      }
    }
    assertEquals(0, Ledger.of(lines, Map.of("江府发", "江州市人民政府")).told());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, MANY})
  void costGrowsWithTheLinesAlsoWhenAllHaveOneNumber(int serials) {
    List<LedgerLine> lines = new ArrayList<>();
    Random random = new Random(serials);
    LocalDate first = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < MANY; i++) {
      int serial = 1 + random.nextInt(serials) % 99_999;
      lines.add(
          line("江府发〔2020〕" + serial + "号", "文件" + i, first.plusDays(random.nextInt(300)), i % 400));
    }
    // Each with each would take minutes.
    assertTimeout(Duration.ofSeconds(20), () -> Ledger.of(lines, Map.of()));
  }

  private static List<LedgerLine> lines(Random random, int count) {
    String[] codes = {"江府发", "江府办发", ""};
    String[] forms = {"%s〔%d〕%d号", "%s[%d]%d号", "%s〔%d〕第%d号", "%s〔%d〕0%d号"};
    List<LedgerLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String code = codes[random.nextInt(codes.length)];
      int year = 2020 + random.nextInt(2);
      int serial = random.nextInt(40);
      String written =
          code.isEmpty()
              ? "第" + serial + "号"
              : forms[random.nextInt(4) * random.nextInt(2)].formatted(code, year, serial);
      LocalDate day = LocalDate.of(year, 1, 1).plusDays(serial * 8L + random.nextInt(90));
      LedgerLine line = line(written, "文件" + random.nextInt(6), day, random.nextInt(9));
      lines.add(
          new LedgerLine(
              line.number(),
              code.isEmpty() ? "江州市人民政府令" : line.title(),
              random.nextInt(8) == 0 ? Optional.empty() : line.day(),
              line.printed(),
              random.nextInt(10) == 0));
    }
    return lines;
  }

  private static int ids;

  private static LedgerLine line(String written, String title, LocalDate day, int issue) {
    ids++;
    IssueNumber number = issue == 0 ? IssueNumber.UNASSIGNED : IssueNumber.of(2022, issue, 0);
    return new LedgerLine(
        LedgerNumber.of(DocumentNumber.parse(written).orElseThrow(), title),
        title,
        Optional.of(day),
        new Printed(new NodeId("i" + issue), number, new NodeId("n" + ids), ""),
        false);
  }
}
