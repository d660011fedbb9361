package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.edit.chronicle.Assembly.State;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class AssemblingTest {
  private static final Period FIRST_HALF =
      new Period(
          Chronicles.date("1", PartOfDay.NONE).from(),
          Chronicles.date("15", PartOfDay.NONE).from());
  private final CountingIds ids = new CountingIds("n");

  private static List<ChronicleEntry> diary(String... lines) {
    return Chronicles.entries(Chronicles.of(lines)).stream()
        .map(e -> (ChronicleEntry) e.withId(new NodeId("d" + e.id().value())))
        .toList();
  }

  private static Tree blank() {
    return Tree.of(Issue.blank(new NodeId("i")));
  }

  private static Assembly assembly(Tree tree, List<ChronicleEntry> diary) {
    return Assembly.of(FIRST_HALF, Assembling.entries(tree.issue()), diary, List.of());
  }

  private static Set<NodeId> usual(Assembly assembly) {
    return assembly.lines().stream()
        .filter(Line::isUsual)
        .map(line -> line.diary().id())
        .collect(Collectors.toSet());
  }

  private Tree take(Tree tree, List<ChronicleEntry> diary) {
    Assembly assembly = assembly(tree, diary);
    return new Assembling(tree, ids, Optional.empty())
        .take(assembly, usual(assembly), diary)
        .step()
        .map(step -> Chronicles.transaction(step).apply(tree))
        .orElse(tree);
  }

  private static List<String> shown(Tree tree) {
    return Assembling.entries(tree.issue()).stream()
        .map(e -> e.lead().chars() + e.text().chars())
        .toList();
  }

  private static List<State> states(Assembly assembly) {
    return assembly.lines().stream().map(Line::state).toList();
  }

  private static Tree with(
      Tree tree, String starts, java.util.function.UnaryOperator<ChronicleEntry> change) {
    ChronicleEntry entry =
        Assembling.entries(tree.issue()).stream()
            .filter(e -> e.text().chars().startsWith(starts))
            .findFirst()
            .orElseThrow();
    return tree.change(entry.id(), node -> change.apply((ChronicleEntry) node));
  }

  @Test
  void anIssueWithoutAChronicleGetsOne() {
    List<ChronicleEntry> diary =
        diary("3 MORNING 7月3日上午，|甲。", "5 NONE 7月5日，|乙。", "20 NONE 7月20日，|丙。", "? NONE |丁。");
    Tree after = take(blank(), diary);
    Section section = after.issue().sections().getFirst();
    Chronicle chronicle = (Chronicle) section.items().getFirst();
    assertEquals("大事记", section.name().chars());
    assertEquals("大事记", chronicle.title().chars());
    assertEquals("（2026年7月1日—15日）", chronicle.period().chars());
    assertEquals(FIRST_HALF, after.issue().chroniclePeriod());
    assertEquals(List.of("7月3日上午，甲。", "7月5日，乙。"), shown(after));
    assertEquals(1, assembly(after, diary).undated());
  }

  @Test
  void titleAndPeriodLineAreInTheFormOfTheIssueBefore() {
    List<ChronicleEntry> last = diary("1 NONE ▲7月1日 |旧。", "1 NONE ▲|旧二。");
    Chronicle before = new Chronicle(new NodeId("b"), Text.of("江州大事记"), Text.of("二〇二六年六月"), last);
    List<ChronicleEntry> diary = diary("3 NONE 7月3日，|甲。", "3 NONE 7月3日，|乙。");
    Assembly assembly = assembly(blank(), diary);
    Tree after =
        Chronicles.transaction(
                new Assembling(blank(), ids, Optional.of(before))
                    .take(assembly, usual(assembly), diary)
                    .step()
                    .orElseThrow())
            .apply(blank());
    Chronicle made = Assembling.chronicle(after.issue()).orElseThrow();
    assertEquals("江州大事记", made.title().chars());
    assertEquals("二〇二六年七月一日—十五日", made.period().chars());
    assertEquals(List.of("▲7月3日 甲。", "▲乙。"), shown(after));
  }

  @Test
  void anEntryIsNeverTakenTwice() {
    List<ChronicleEntry> diary = diary("3 NONE 7月3日，|甲。", "3 NONE 同日，|乙。", "3 NONE 7月3日，|甲。");
    Tree once = take(Chronicles.of("3 NONE 7月3日，|甲。", "9 NONE 7月9日，|本期自有。"), diary);
    assertEquals(List.of("7月3日，甲。", "7月3日，乙。", "7月9日，本期自有。"), shown(once));
    Assembly again = assembly(once, diary);
    assertEquals(List.of(State.SAME, State.SAME, State.SAME), states(again));
    assertEquals(List.of("本期自有。"), again.own().stream().map(e -> e.text().chars()).toList());
    assertEquals(once.issue(), take(once, diary).issue());
  }

  @Test
  void whoChangedWhatIsTold() {
    List<ChronicleEntry> diary = diary("3 NONE 7月3日，|甲。", "4 NONE 7月4日，|乙。", "5 NONE 7月5日，|丙。");
    Tree taken = take(blank(), diary);
    Tree here = with(taken, "乙", e -> e.saying(Text.of("乙，本期改。")));
    here = with(here, "丙", e -> e.saying(Text.of("丙，本期改。")));
    List<ChronicleEntry> now =
        List.of(
            diary.get(0).saying(Text.of("甲，簿中改。")),
            diary.get(1),
            diary.get(2).saying(Text.of("丙，簿中改。")));
    assertEquals(
        List.of(State.DIARY_CHANGED, State.ISSUE_CHANGED, State.BOTH_CHANGED),
        states(assembly(here, now)));
    Tree after = take(here, now);
    assertEquals(List.of("7月3日，甲，簿中改。", "7月4日，乙，本期改。", "7月5日，丙，本期改。"), shown(after));
    assertEquals(
        List.of(State.SAME, State.ISSUE_CHANGED, State.BOTH_CHANGED), states(assembly(after, now)));
  }

  @Test
  void anEntryRedatedInTheDiaryMoves() {
    List<ChronicleEntry> diary = diary("3 NONE 7月3日，|甲。", "4 NONE 7月4日，|乙。");
    Tree taken = take(blank(), diary);
    EntryDate later = Chronicles.date("9", PartOfDay.EVENING);
    List<ChronicleEntry> now = List.of(diary.get(1), diary.get(0).dated(later, Text.of("7月9日晚，")));
    Tree after = take(taken, now);
    assertEquals(List.of("7月4日，乙。", "7月9日晚，甲。"), shown(after));
    assertEquals(
        Assembling.entries(taken.issue()).getFirst().id(),
        Assembling.entries(after.issue()).getLast().id());
  }

  @Test
  void whatIsPrintedInAnotherIssueIsSaidAndNotTaken() {
    List<ChronicleEntry> diary = diary("3 NONE 7月3日，|甲。", "4 NONE 7月4日，|乙。");
    Assembly assembly =
        Assembly.of(
            FIRST_HALF,
            List.of(),
            diary,
            List.of(new Assembly.Printed("2026年第13期", diary("4 NONE 7月4日|乙 。").getFirst())));
    assertEquals(List.of(State.FRESH, State.ELSEWHERE), states(assembly));
    assertEquals("2026年第13期", assembly.lines().getLast().elsewhere());
    assertEquals(Set.of(diary.getFirst().id()), usual(assembly));
  }

  @Test
  void anotherPeriodIsSaidWhereItStood() {
    Tree tree = take(blank(), diary("3 NONE 7月3日，|甲。"));
    Period august = new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
    Tree after =
        Chronicles.transaction(
                new Assembling(tree, ids, Optional.empty()).period(august).orElseThrow())
            .apply(tree);
    assertEquals(august, after.issue().chroniclePeriod());
    assertEquals(
        "（2026年8月1日—31日）", Assembling.chronicle(after.issue()).orElseThrow().period().chars());
    assertTrue(new Assembling(after, ids, Optional.empty()).period(august).isEmpty());
  }

  @Test
  void theDiaryTakesWhatItDoesNotHave() {
    Tree diary = Chronicles.of("3 NONE 7月3日，|甲。");
    List<ChronicleEntry> own = diary("3 NONE 同日，|甲 。", "3 NONE 同日，|乙。", "? NONE |无日期。");
    DiarySteps.Outcome outcome =
        DiarySteps.take(Assembling.chronicle(diary.issue()).orElseThrow(), own);
    Tree after = Chronicles.done(diary, outcome.step());
    assertEquals(List.of("7月3日，甲。", "同日，乙。", "无日期。"), Chronicles.shown(after));
    assertEquals(Set.of(own.getFirst().id()), outcome.known().keySet());
    assertTrue(
        DiarySteps.take(Assembling.chronicle(after.issue()).orElseThrow(), own).step().isEmpty());
  }
}
