package org.gongbao.model.distribution;

import static org.gongbao.model.distribution.Lines.delivery;
import static org.gongbao.model.distribution.Lines.recipient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.IssueKey;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

class DistributionTest {
  private static final IssueKey ISSUE = new IssueKey(2026, 22, false);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Entry BLANK = Entry.blank(new EntryId("n"), Register.DELIVERIES);

  private static Distribution of(List<Entry> recipients, List<Entry> deliveries, int run) {
    return Distribution.of(ISSUE, DAY, recipients, deliveries, OptionalInt.of(run));
  }

  private static List<String> keys(List<ShareFault> faults) {
    return faults.stream().map(ShareFault::key).toList();
  }

  @Test
  void whatDiffersInTheIssueStandsBeforeTheUsual() {
    Distribution all =
        of(
            List.of(recipient("江州市图书馆", "图书馆", "5"), recipient("临江县政府办", "县区", "40")),
            List.of(
                delivery("2026-22", "江州市图书馆", "8", "1"), delivery("2026-21", "临江县政府办", "0", "")),
            100);
    assertEquals(List.of(8, 40), all.shares().stream().map(Share::copies).toList());
    assertEquals(48, all.copies());
    assertEquals(OptionalLong.of(53), all.left());
    assertTrue(all.shares().getFirst().differs());
    assertEquals(List.of(), all.faults());
    assertEquals(0, all.wrong());
  }

  @Test
  void aChangeOfCopiesIsALineEndedAndAnotherBegun() {
    Entry before = recipient("江州市图书馆", "", "5").with(Column.TO, "2026-10");
    Entry after = recipient("江州市图书馆", "", "7").with(Column.FROM, "2026-11-01");
    assertEquals(7, of(List.of(before, after), List.of(), 9).copies());
    Distribution october =
        Distribution.of(
            new IssueKey(2026, 20, false),
            LocalDate.of(2026, 10, 31),
            List.of(before, after),
            List.of(),
            OptionalInt.empty());
    assertEquals(5, october.copies());
    assertEquals(OptionalLong.empty(), october.left());
  }

  @Test
  void whatIsWrongIsToldWhereItIs() {
    Distribution all =
        of(
            List.of(
                recipient("甲", "", "5"),
                recipient("甲", "", "6"),
                recipient("乙", "", "若干"),
                recipient("丙", "", "1").with(Column.TO, "2026-01")),
            List.of(
                delivery("2026-22", "丙", "2", ""),
                delivery("2026-22", "丁", "3", "4"),
                delivery("2026-22", "乙", "2", ""),
                delivery("2026-22", "乙", "3", "")),
            10);
    assertEquals(
        List.of(
            List.of("distribution.fault.twice"),
            List.of("distribution.fault.twice"),
            List.of("register.fault.count", "distribution.fault.exception-twice"),
            List.of("distribution.fault.not-then"),
            List.of("distribution.fault.unknown", "distribution.fault.returned")),
        all.shares().stream().map(share -> keys(share.faults())).toList());
    assertEquals(5 + 6 + 2 + 2 + 3, all.copies());
    assertEquals(List.of("distribution.fault.over"), keys(all.faults()));
    assertEquals(List.of("18", "10", "8"), all.faults().getFirst().arguments());
  }

  @Test
  void anExceptionWithNothingToSayIsTakenOut() {
    Entry unit = recipient("江州市图书馆", "", "5");
    Share usual = of(List.of(unit), List.of(), 9).shares().getFirst();
    assertEquals(Optional.empty(), usual.writing(ISSUE, Column.COPIES, " ５ ", BLANK));
    assertEquals(Optional.empty(), usual.writing(ISSUE, Column.RETURNED, "0", BLANK));
    Entry made =
        usual.writing(ISSUE, Column.COPIES, "０", BLANK).flatMap(EntryChange::after).orElseThrow();
    assertEquals(List.of("2026-22", "江州市图书馆", "0", "", ""), made.fields());
    Share none = of(List.of(unit), List.of(made), 9).shares().getFirst();
    assertEquals(0, none.copies());
    assertEquals(
        Optional.of(EntryChange.removed(made)), none.writing(ISSUE, Column.COPIES, "", BLANK));
    Entry kept =
        none.writing(ISSUE, Column.NOTE, "缺页", BLANK).flatMap(EntryChange::after).orElseThrow();
    assertEquals(List.of("2026-22", "江州市图书馆", "0", "", "缺页"), kept.fields());
  }

  @Test
  void whatIsNoNumberIsKeptAndTold() {
    Entry unit = recipient("江州市图书馆", "", "5");
    Entry odd =
        of(List.of(unit), List.of(), 9)
            .shares()
            .getFirst()
            .writing(ISSUE, Column.RETURNED, "两份", BLANK)
            .flatMap(EntryChange::after)
            .orElseThrow();
    Share share = of(List.of(unit), List.of(odd), 9).shares().getFirst();
    assertEquals("两份", share.written(Column.RETURNED));
    assertEquals(0, share.returned());
    assertEquals(List.of("register.fault.count"), keys(share.faults()));
  }

  @Test
  void totalsAddUpAndOnlyThoseOnTheListAreServed() {
    Random random = new Random(20_261_123);
    for (int run = 0; run < 400; run++) {
      List<Entry> recipients = new ArrayList<>();
      List<Entry> deliveries = new ArrayList<>();
      for (int i = 0; i < random.nextInt(30); i++) {
        Entry line = recipient("单位" + random.nextInt(20), "类" + random.nextInt(4), "" + i);
        LocalDate from = DAY.plusDays(random.nextInt(9) - 4);
        LocalDate to = from.plusDays(random.nextInt(6));
        line = random.nextBoolean() ? line.with(Column.FROM, from.toString()) : line;
        line = random.nextBoolean() ? line.with(Column.TO, to.toString()) : line;
        recipients.add(line);
      }
      for (int i = 0; i < random.nextInt(12); i++) {
        String issue = random.nextBoolean() ? "2026-22" : "2026-21";
        deliveries.add(delivery(issue, "单位" + random.nextInt(25), "" + random.nextInt(9), "" + i));
      }
      Distribution all = of(recipients, deliveries, random.nextInt(400));
      for (Share share : all.shares()) {
        share
            .recipient()
            .ifPresent(
                line -> {
                  assertTrue(
                      line.get(Column.FROM).isEmpty()
                          || !LocalDate.parse(line.get(Column.FROM)).isAfter(DAY));
                  assertTrue(
                      line.get(Column.TO).isEmpty()
                          || !LocalDate.parse(line.get(Column.TO)).isBefore(DAY));
                });
      }
      List<Distribution.Total> totals = all.totals();
      assertEquals(all.shares().size(), totals.stream().mapToInt(one -> one.units()).sum());
      assertEquals(all.copies(), totals.stream().mapToLong(one -> one.copies()).sum());
      assertEquals(all.returned(), totals.stream().mapToLong(one -> one.returned()).sum());
      assertEquals(
          all.printRun().orElseThrow(), all.copies() - all.returned() + all.left().orElseThrow());
      assertEquals(all.copies() > all.printRun().orElseThrow(), !all.faults().isEmpty());
      long units =
          deliveries.stream()
              .filter(line -> line.get(Column.ISSUE).equals("2026-22"))
              .map(line -> line.get(Column.UNIT))
              .distinct()
              .count();
      assertEquals(
          units, all.shares().stream().filter(share -> share.exception().isPresent()).count());
    }
  }

  @Test
  void thePrintRunIsReadAsColophonsWriteIt() {
    assertEquals(OptionalInt.of(3000), PrintRun.read("3000份"));
    assertEquals(OptionalInt.of(3000), PrintRun.read("每期３，０００ 册"));
    assertEquals(OptionalInt.of(1200), PrintRun.read("一千二百份"));
    assertEquals(OptionalInt.of(3000), PrintRun.read(" 3000 "));
    assertEquals(OptionalInt.empty(), PrintRun.read("以实际为准"));
    assertEquals(OptionalInt.empty(), PrintRun.read("2026年起按需"));
    assertEquals(OptionalInt.empty(), PrintRun.read(""));
  }

  @Test
  void issuesAreNamedInAnyUsualWay() {
    for (String written : List.of("2026-3", "2026-03", "2026年第3期", "2026-3—4", " 2026-03 ")) {
      assertEquals("2026-03", IssueKey.parse(written).orElseThrow().written(), written);
    }
    assertEquals("2026-增刊1", IssueKey.parse("2026-增1").orElseThrow().written());
    assertEquals(Optional.empty(), IssueKey.parse("第22期"));
    assertEquals(Optional.empty(), IssueKey.parse("2026-0"));
  }
}
