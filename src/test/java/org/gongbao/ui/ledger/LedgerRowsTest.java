package org.gongbao.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerLines;
import org.gongbao.ui.ledger.LedgerRows.SeriesKey;
import org.gongbao.ui.ledger.LedgerRows.Wish;
import org.junit.jupiter.api.Test;

class LedgerRowsTest {
  private static final Optional<SeriesKey> CODE = Optional.of(new SeriesKey("江府发", false));
  private final RowWords words = new RowWords(Messages.in("zh"), node -> Optional.empty());
  private final Ledger ledger = ledger();

  @Test
  void aHeadStandsAboveEachYearAndGapsBetweenNumbers() {
    assertEquals(
        List.of(
            "江府发〔2026〕 3件，缺2—3、5号",
            "江府发〔2026〕1号 关于节水的通知",
            "缺2—3号 ",
            "江府发〔2026〕4号 关于造林的通知",
            "缺5号 ",
            "江府发[2026]6号 关于AI应用的通知",
            "江府发〔2025〕 1件",
            "江府发〔2025〕9号 关于供热的通知",
            "江府办发〔2026〕 1件",
            "江府办发〔2026〕1号 关于值班的通知"),
        shown(Wish.ALL));
  }

  @Test
  void oneYearOfOneCodeNeedsNoHead() {
    assertEquals(
        List.of("江府发〔2025〕9号 关于供热的通知"),
        shown(new Wish(CODE, OptionalInt.of(2025), "", false, true)));
    assertEquals(
        List.of("江府发〔2026〕1号 关于节水的通知", "江府发〔2026〕4号 关于造林的通知", "江府发[2026]6号 关于AI应用的通知"),
        shown(new Wish(CODE, OptionalInt.of(2026), "", false, false)));
  }

  @Test
  void numbersAreFoundHoweverTheirBracketsAreTyped() {
    List<String> found = List.of("江府发[2026]6号 关于AI应用的通知");
    assertEquals(found, shown(sought("江府发〔2026〕6")));
    assertEquals(found, shown(sought("发(2026) 6号")));
    assertEquals(found, shown(sought("ai")));
    assertEquals(List.of(), shown(sought("江府发〔2026〕7")));
  }

  @Test
  void whatThereIsSomethingToSayOfIsPickedOut() {
    assertEquals(
        List.of("江府发[2026]6号 关于AI应用的通知"),
        shown(new Wish(Optional.empty(), OptionalInt.empty(), "", true, true)));
  }

  @Test
  void theNextToldOfIsSoughtRoundTheEnd() {
    List<LedgerRow> rows = LedgerRows.of(ledger, Wish.ALL);
    assertEquals(5, LedgerRows.nextTold(rows, 0, 1));
    assertEquals(5, LedgerRows.nextTold(rows, 5, 1));
    assertEquals(5, LedgerRows.nextTold(rows, 8, 1));
    assertEquals(5, LedgerRows.nextTold(rows, 0, -1));
    assertEquals(-1, LedgerRows.nextTold(rows.subList(0, 3), 0, 1));
    assertEquals(-1, LedgerRows.nextTold(List.of(), -1, 1));
  }

  @Test
  void yearsAreThoseThereAreNumbersOf() {
    assertEquals(List.of(2026, 2025), LedgerRows.years(ledger, Optional.empty()));
    assertEquals(
        List.of(2026), LedgerRows.years(ledger, Optional.of(new SeriesKey("江府办发", false))));
  }

  private static Wish sought(String text) {
    return new Wish(Optional.empty(), OptionalInt.empty(), text, false, true);
  }

  private List<String> shown(Wish wish) {
    return LedgerRows.of(ledger, wish).stream()
        .map(row -> words.number(row) + " " + words.title(row))
        .toList();
  }

  private static Ledger ledger() {
    List<LedgerLine> lines = new ArrayList<>();
    lines.addAll(
        LedgerLines.of(
            new NumberedIssue(2025, 24).with("江府发〔2025〕9号", "关于供热的通知", "2025年12月5日").make()));
    lines.addAll(
        LedgerLines.of(
            new NumberedIssue(2026, 1)
                .with("江府发〔2026〕1号", "关于节水的通知", "2026年1月5日")
                .with("江府发〔2026〕4号", "关于造林的通知", "2026年1月6日")
                .with("江府发[2026]6号", "关于AI应用的通知", "2026年1月7日")
                .with("江府办发〔2026〕1号", "关于值班的通知", "2026年1月6日")
                .make()));
    return Ledger.of(lines, Map.of());
  }
}
