package org.gongbao.model.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final List<LedgerLine> lines = new ArrayList<>();

  @Test
  void numbersAreByCodeAndYearTheLastYearFirst() {
    line("江府办发〔2021〕2号", "江州市人民政府办公室关于防汛的通知", "2021-03-01", 1);
    line("江府发〔2022〕1号", "江州市人民政府关于节水的通知", "2022-01-04", 2);
    line("江府发〔2021〕4号", "江州市人民政府关于造林的通知", "2021-04-01", 1);
    Ledger ledger = Ledger.of(lines, Map.of());
    assertEquals(
        List.of("江府发 2022 江府发〔2022〕1号", "江府发 2021 江府发〔2021〕4号", "江府办发 2021 江府办发〔2021〕2号"),
        all(ledger));
    assertEquals("江州市人民政府", ledger.series().getFirst().agency());
    assertEquals(3, ledger.count());
    assertEquals(0, ledger.told());
    assertEquals(
        List.of("江府发 2021 江府发〔2021〕4号"),
        all(ledger.only(Optional.of("江府发"), OptionalInt.of(2021))));
    assertTrue(ledger.only(Optional.of("江卫发"), OptionalInt.empty()).isEmpty());
  }

  @Test
  void registeredCodesComeInTheOrderOfTheRegister() {
    line("江府发〔2022〕1号", "甲", "2022-01-04", 2);
    line("江卫发〔2022〕1号", "乙", "2022-01-04", 2);
    line("江办〔2022〕1号", "丙", "2022-01-04", 2);
    Map<String, String> register = new java.util.LinkedHashMap<>();
    register.put("江卫发", "江州市卫生健康委员会");
    register.put("江府发", "江州市人民政府");
    List<LedgerSeries> series = Ledger.of(lines, register).series();
    assertEquals(
        List.of("江卫发 江州市卫生健康委员会 false", "江府发 江州市人民政府 false", "江办  true"),
        series.stream()
            .map(one -> one.code() + " " + one.agency() + " " + one.unregistered())
            .toList());
  }

  @Test
  void formsAreJudgedAsTheyAreWritten() {
    assertForm("", "江府发〔2022〕12号");
    assertForm("江府发〔2022〕12号", "江府发[2022]12号");
    assertForm("江府发〔2022〕12号", "江府发【2022】12号");
    assertForm("江府发〔2022〕12号", "江府发（2022）12号");
    assertForm("江府发〔2024〕12号", "江府发〔24〕12号");
    assertForm("江府发〔2022〕12号", "江府发〔2022〕第12号");
    assertForm("江府发〔2022〕12号", "江府发〔2022〕012号");
    assertForm("江府发〔2022〕12号", "江府发〔2022〕 12号");
    assertForm("江府发〔2022〕12号", "江府发〔２０２２〕12号");
    assertForm("?", "〔2022〕12号");
    assertForm("?", "江府发〔2022〕0号");
    // Customs of their time.
    assertForm("", "江政〔86〕12号");
    assertForm("", "江政〔1986〕第012号");
    assertForm("江政〔1986〕12号", "江政（86）12号");
    assertForm("", "江财（规）〔2022〕3号");
    assertForm("", "第58号");
    assertForm("", "2026年第3号");
  }

  private static void assertForm(String wanted, String written) {
    DocumentNumber number = DocumentNumber.parse(written).orElseThrow();
    Optional<String> mended = LedgerNumber.of(number, "江州市人民政府令").mended();
    assertEquals(wanted, mended.map(right -> right.isEmpty() ? "?" : right).orElse(""), written);
  }

  @Test
  void oneNumberOfTwoDocumentsIsAClashAlsoAcrossIssues() {
    line("江府发〔2022〕8号", "江州市人民政府关于节水的通知", "2022-03-01", 3);
    line("江府发[2022]8号", "江州市人民政府关于造林的通知", "2022-03-02", 7);
    List<LedgerEntry> entries = entries();
    assertEquals(List.of(new Verdict.Clash(lines.get(1))), entries.get(0).verdicts());
    assertEquals(
        List.of(new Verdict.Malformed("江府发〔2022〕8号"), new Verdict.Clash(lines.get(0))),
        entries.get(1).verdicts());
  }

  @Test
  void theSameDocumentPrintedTwiceIsNamedAsThat() {
    line("江府发〔2022〕8号", "江州市人民政府关于印发《节水办法》的通知", "2022-03-01", 3);
    line("江府发〔2022〕8号", "关于印发〈节水办法〉的通知", "2022-03-01", 7);
    assertEquals(List.of(new Verdict.Reprint(lines.get(1))), entries().get(0).verdicts());
    assertEquals(List.of(new Verdict.Reprint(lines.get(0))), entries().get(1).verdicts());
  }

  @Test
  void whatIsPrintedAgainForAReasonOrWaitsAsADraftIsNoReprint() {
    line("江府发〔2022〕8号", "江州市人民政府关于节水的通知", "2022-03-01", 3);
    lines.add(explained("江府发〔2022〕8号", "江州市人民政府关于节水的通知", "2022-03-01", 7));
    assertEquals(List.of(List.of(), List.of()), verdicts());
    lines.removeLast();
    line("江府发〔2022〕8号", "江州市人民政府关于节水的通知", "2022-03-01", 0);
    assertEquals(List.of(List.of(), List.of(new Verdict.Reprint(lines.get(0)))), verdicts());
  }

  @Test
  void twoStatesOfOneIssueAreNotCompared() {
    line("江府发〔2022〕8号", "江州市人民政府关于节水的通知", "2022-03-01", 3);
    line("江府发〔2022〕8号", "江州市人民政府关于造林的通知", "2022-03-01", 3);
    assertEquals(List.of(List.of(), List.of()), verdicts());
  }

  @Test
  void aDocumentWithTwoNumbersIsInBothSeries() {
    line("江财发〔2022〕3号", "关于补贴的通知", "2022-03-01", 3);
    NodeId item = lines.getFirst().printed().item();
    LedgerLine other = line("江农发〔2022〕9号", "关于补贴的通知", "2022-03-01", 3);
    lines.set(1, at(other, new Printed(new NodeId("i3"), number(3), item, "")));
    assertEquals(2, Ledger.of(lines, Map.of()).series().size());
    assertEquals(0, Ledger.of(lines, Map.of()).told());
  }

  @Test
  void missingSerialsAreRunsBetweenFirstAndLast() {
    for (int serial : new int[] {2, 4, 10, 11}) {
      line("江府发〔2022〕" + serial + "号", "文件" + serial, "2022-03-" + (10 + serial), 3);
    }
    assertEquals(
        List.of(new Gap(1, 3, 3), new Gap(2, 5, 9)),
        Ledger.of(lines, Map.of()).series().getFirst().years().getFirst().gaps());
  }

  @Test
  void datesAgainstTheOrderAreToldAtAsFewLinesAsPossible() {
    for (int serial = 18; serial < 24; serial++) {
      line("江府发〔2022〕" + serial + "号", "文件" + serial, "2022-05-" + serial, 3);
    }
    lines.set(2, dated(lines.get(2), "2022-08-20"));
    assertEquals(
        List.of(
            List.of(),
            List.of(),
            List.of(new Verdict.Late(lines.get(3))),
            List.of(),
            List.of(),
            List.of()),
        verdicts());
  }

  @Test
  void ofTwoThatDisagreeTheHigherIsTold() {
    line("江府发〔2022〕20号", "文件", "2022-05-16", 3);
    line("江府发〔2022〕21号", "另一文件", "2022-05-09", 3);
    assertEquals(List.of(List.of(), List.of(new Verdict.Early(lines.get(0)))), verdicts());
  }

  @Test
  void neitherOtherYearsNorOtherCodesNorUndatedOnesAreOutOfOrder() {
    line("江府发〔2021〕21号", "甲", "2021-12-09", 3);
    line("江府发〔2022〕1号", "乙", "2022-01-09", 3);
    line("江府办发〔2022〕2号", "丙", "2022-01-01", 3);
    line("江府发〔2022〕2号", "丁", "", 3);
    assertEquals(0, Ledger.of(lines, Map.of()).told());
  }

  @Test
  void aDateInAnotherYearIsTold() {
    line("江府发〔2022〕21号", "甲", "2023-01-03", 3);
    assertEquals(List.of(List.of(new Verdict.OtherYear(2023))), verdicts());
  }

  @Test
  void ordersAreCountedByWhoseTheyAreOverTheYears() {
    line("第58号", "江州市人民政府令", "2021-12-09", 3);
    line("第60号", "江州市人民政府令", "2022-02-09", 4);
    line("第60号", "江州市人民代表大会常务委员会公告", "2022-02-09", 4);
    line("市政府令第61号", "江州市节水办法", "2022-03-09", 5);
    line("第3号", "节水办法", "2022-03-09", 5);
    line("第3号", "造林办法", "2022-03-09", 6);
    Ledger ledger = Ledger.of(lines, Map.of("江府发", "江州市人民政府"));
    assertEquals(
        List.of("江州市人民代表大会常务委员会公告", "江州市人民政府令", "市政府令", ""),
        ledger.series().stream().map(LedgerSeries::code).toList());
    assertEquals(List.of(new Gap(1, 59, 59)), ledger.series().get(1).years().getFirst().gaps());
    assertEquals(0, ledger.told());
    assertTrue(ledger.series().stream().noneMatch(LedgerSeries::unregistered));
  }

  @Test
  void aNewGovernmentCountsItsOrdersAnew() {
    line("第40号", "江州市人民政府令", "2016-06-01", 1);
    line("第41号", "江州市人民政府令", "2016-12-09", 2);
    line("第1号", "江州市人民政府令", "2018-02-09", 3);
    line("第40号", "江州市人民政府令", "2024-02-09", 9);
    LedgerYear all = Ledger.of(lines, Map.of()).series().getFirst().years().getFirst();
    assertEquals(
        List.of(40, 41, 1, 40),
        all.entries().stream().map(one -> one.line().number().serial()).toList());
    assertEquals(List.of(new Gap(3, 2, 39)), all.gaps());
    assertTrue(all.entries().stream().allMatch(one -> one.verdicts().isEmpty()), all.toString());
  }

  private List<LedgerEntry> entries() {
    return Ledger.of(lines, Map.of()).series().stream().flatMap(LedgerSeries::entries).toList();
  }

  private List<List<Verdict>> verdicts() {
    return entries().stream().map(LedgerEntry::verdicts).toList();
  }

  private static List<String> all(Ledger ledger) {
    List<String> all = new ArrayList<>();
    for (LedgerSeries series : ledger.series()) {
      for (LedgerYear year : series.years()) {
        year.entries()
            .forEach(
                one ->
                    all.add(
                        series.code() + " " + year.year() + " " + one.line().number().written()));
      }
    }
    return all;
  }

  private LedgerLine line(String written, String title, String day, int issue) {
    LedgerLine line =
        new LedgerLine(
            LedgerNumber.of(DocumentNumber.parse(written).orElseThrow(), title),
            title,
            day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            new Printed(
                new NodeId("i" + issue + "/" + lines.size()),
                number(issue),
                new NodeId("n" + lines.size()),
                ""),
            false);
    lines.add(line);
    return line;
  }

  private LedgerLine explained(String written, String title, String day, int issue) {
    LedgerLine line = line(written, title, day, issue);
    lines.removeLast();
    return new LedgerLine(line.number(), line.title(), line.day(), line.printed(), true);
  }

  private static LedgerLine dated(LedgerLine line, String day) {
    return new LedgerLine(
        line.number(), line.title(), Optional.of(LocalDate.parse(day)), line.printed(), false);
  }

  private static LedgerLine at(LedgerLine line, Printed printed) {
    return new LedgerLine(line.number(), line.title(), line.day(), printed, false);
  }

  private static IssueNumber number(int issue) {
    return issue == 0 ? IssueNumber.UNASSIGNED : IssueNumber.of(2022, issue, 0);
  }
}
