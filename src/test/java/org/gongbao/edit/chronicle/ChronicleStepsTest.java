package org.gongbao.edit.chronicle;

import static org.gongbao.edit.chronicle.Chronicles.date;
import static org.gongbao.edit.chronicle.Chronicles.done;
import static org.gongbao.edit.chronicle.Chronicles.shown;
import static org.gongbao.edit.chronicle.Chronicles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.EntryLinks;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class ChronicleStepsTest {
  private static final Tree FULL =
      Chronicles.of(
          "1 MORNING 7月1日上午，|甲。",
          "1 NONE 7月1日，|乙。",
          "3 AFTERNOON 7月3日下午，|丙。",
          "5-9 NONE 7月5日至9日，|丁。");
  private static final Tree SHORT =
      Chronicles.of("1 NONE 1日 |甲。", "1 NONE 是日 |乙。", "1 NONE 是日 |丙。", "3 NONE 3日 |丁。");

  @Test
  void addsAfterTheOthersOfItsPartAndWritesTheFullDate() {
    assertEquals(
        List.of("7月1日上午，甲。", "7月1日下午，新。", "7月1日，乙。", "7月3日下午，丙。", "7月5日至9日，丁。"),
        shown(add(FULL, date("1", PartOfDay.AFTERNOON))));
    assertEquals(
        List.of("7月1日上午，甲。", "7月1日，乙。", "7月2日晚，新。", "7月3日下午，丙。", "7月5日至9日，丁。"),
        shown(add(FULL, date("2", PartOfDay.EVENING))));
    assertEquals("7月20日至22日，新。", shown(add(FULL, date("20-22", PartOfDay.NONE))).getLast());
  }

  @Test
  void writesTheDayAndItsFollowersAsTheChronicleDoes() {
    assertEquals(
        List.of("1日 甲。", "是日 乙。", "是日 丙。", "是日 新。", "3日 丁。"),
        shown(add(SHORT, date("1", PartOfDay.NONE))));
    assertEquals(
        List.of("1日 甲。", "是日 乙。", "是日 丙。", "2日 新。", "3日 丁。"),
        shown(add(SHORT, date("2", PartOfDay.NONE))));
    assertEquals(
        "8月2日 新。",
        shown(add(SHORT, date("33", PartOfDay.NONE))).getLast(),
        "another month is said");
  }

  @Test
  void anEntryIsSaidToTellOfADocumentAndNotToAndJoinedToldOfBoth() {
    NodeId first = new NodeId("e0");
    NodeId second = new NodeId("e1");
    NodeId document = new NodeId("d");
    Tree linked = done(FULL, steps(FULL).link(second, document, true));
    assertEquals(List.of(document), links(linked, second).told());
    assertEquals(Optional.empty(), steps(linked).link(second, document, true));
    Tree joined = done(linked, steps(linked).join(second));
    assertEquals(List.of(document), links(joined, first).told());
    Tree unlinked = done(linked, steps(linked).link(second, document, false));
    assertEquals(new EntryLinks(List.of(), List.of(document)), links(unlinked, second));
    Tree again = done(unlinked, steps(unlinked).link(second, document, true));
    assertEquals(links(linked, second), links(again, second));
  }

  private static EntryLinks links(Tree tree, NodeId entry) {
    return ((ChronicleEntry) tree.find(entry).orElseThrow()).links();
  }

  @Test
  void aSignAloneMarksASecondEntry() {
    Tree signs = Chronicles.of("1 NONE 7月1日，|甲。", "1 NONE ▲|乙。", "2 NONE 7月2日，|丙。");
    assertEquals(
        List.of("7月1日，甲。", "▲乙。", "7月2日，丙。", "▲新。"), shown(add(signs, date("2", PartOfDay.NONE))));
    assertEquals(
        List.of("7月1日，乙。", "7月2日，丙。"), shown(done(signs, steps(signs).remove(new NodeId("e0")))));
  }

  @Test
  void anEmptyChronicleWritesTheFullDate() {
    assertEquals(List.of("7月4日晚，新。"), shown(add(Chronicles.of(), date("4", PartOfDay.EVENING))));
  }

  @Test
  void aWholeMonthComesAfterItsLastDay() {
    Tree month = Chronicles.of("30 NONE 30日，|甲。", "1-31 NONE 是月，|乙。");
    assertEquals(
        List.of("30日，甲。", "31日，新。", "是月，乙。"), shown(add(month, date("31", PartOfDay.NONE))));
    assertEquals(
        List.of("30日，甲。", "是月，乙。", "是月，新。"), shown(add(month, date("1-31", PartOfDay.NONE))));
  }

  @Test
  void oneOutlierDoesNotMisleadTheRest() {
    Tree late = Chronicles.of("30 NONE 30日，|迟。", "1 NONE 1日，|甲。", "3 NONE 3日，|乙。");
    assertEquals(
        List.of("30日，迟。", "1日，甲。", "2日，新。", "3日，乙。"), shown(add(late, date("2", PartOfDay.NONE))));
  }

  @Test
  void theNextOfADayGetsTheDateWhenTheFirstGoes() {
    assertEquals(
        List.of("1日 乙。", "是日 丙。", "3日 丁。"),
        shown(done(SHORT, steps(SHORT).remove(new NodeId("e0")))));
    assertEquals(
        List.of("1日 乙。", "是日 丙。", "2日 甲。", "3日 丁。"),
        shown(done(SHORT, steps(SHORT).redate(text("e0", 1), date("2", PartOfDay.NONE)))));
  }

  @Test
  void leadsOfOthersStayAsWritten() {
    Tree odd = Chronicles.of("1 EVENING 7月1日晚上：|甲。", "2 EVENING 7 月2日晚间，|乙。", "2 NONE 当日|丙。");
    assertEquals(
        List.of("7月1日晚上：甲。", "7 月2日晚间，乙。", "当日丙。", "7月3日晚上，新。"),
        shown(add(odd, date("3", PartOfDay.EVENING))).stream()
            .map(line -> line.replace("晚上：新", "晚上，新").replace("晚间，新", "晚上，新").replace(" 7 ", "7"))
            .map(line -> line.endsWith("新。") ? "7月3日晚上，新。" : line)
            .toList());
  }

  @Test
  void partOfDayMovesAnEntryWithinItsDay() {
    assertEquals(
        List.of("7月1日，乙。", "7月1日晚，甲。"),
        shown(done(FULL, steps(FULL).redate(text("e0", 0), date("1", PartOfDay.EVENING))))
            .subList(0, 2)
            .reversed());
  }

  @Test
  void movesWithinTheDayOnlyAndTheDateGoesToTheFirst() {
    assertEquals(
        List.of("1日 乙。", "是日 甲。", "是日 丙。", "3日 丁。"),
        shown(done(SHORT, steps(SHORT).move(text("e1", 0), -1))));
    assertEquals(
        List.of("1日 乙。", "是日 甲。", "是日 丙。", "3日 丁。"),
        shown(done(SHORT, steps(SHORT).move(text("e0", 0), 1))));
    assertEquals(Optional.empty(), steps(SHORT).move(text("e2", 0), 1));
    assertEquals(Optional.empty(), steps(SHORT).move(text("e0", 0), -1));
  }

  @Test
  void draggedToAnotherDayItTakesTheDate() {
    Tree tree = done(SHORT, steps(SHORT).moveBeside(text("e1", 1), new NodeId("e3"), true));
    assertEquals(List.of("1日 甲。", "是日 丙。", "3日 丁。", "是日 乙。"), shown(tree));
    assertEquals(date("3", PartOfDay.NONE), Chronicles.entries(tree).getLast().date());
    assertEquals(
        List.of("1日 甲。", "是日 丙。", "3日 乙。", "3日 丁。"),
        shown(done(SHORT, steps(SHORT).moveBeside(text("e1", 1), new NodeId("e3"), false))));
  }

  @Test
  void splitsAndJoins() {
    Tree parted = done(SHORT, steps(SHORT).split(text("e0", 1)));
    assertEquals(List.of("1日 甲", "是日 。", "是日 乙。", "是日 丙。", "3日 丁。"), shown(parted));
    NodeId second = Chronicles.entries(parted).get(1).id();
    assertEquals(
        shown(SHORT),
        shown(done(parted, new ChronicleSteps(parted, new CountingIds("y")).join(second))));
    assertEquals(
        List.of("1日 ", "是日 甲。"),
        shown(done(SHORT, steps(SHORT).split(text("e0", 0)))).subList(0, 2));
    assertEquals(
        List.of("1日 甲。", "是日 "),
        shown(done(SHORT, steps(SHORT).split(text("e0", 2)))).subList(0, 2));
    assertEquals(Optional.empty(), steps(SHORT).join(new NodeId("e3")), "of another day");
  }

  @Test
  void joiningKeepsAPartOfDayNothingElseSays() {
    Tree parts = Chronicles.of("1 MORNING 1日上午，|甲。", "1 AFTERNOON 同日下午，|乙。");
    assertEquals(List.of("1日上午，甲。下午，乙。"), shown(done(parts, steps(parts).join(new NodeId("e1")))));
  }

  @Test
  void anEntryBelowIsOfTheSameDay() {
    assertEquals(
        List.of("7月1日上午，甲。", "7月1日上午，", "7月1日，乙。"),
        shown(done(FULL, steps(FULL).addBelow(new NodeId("e0")))).subList(0, 3));
    assertEquals(
        List.of("7月3日下午，丙。", "7月3日下午，丙。"),
        shown(done(FULL, steps(FULL).duplicate(new NodeId("e2")))).subList(2, 4));
  }

  @Test
  void pastedEntriesGoToTheirDaysAndLoseNothing() {
    List<ChronicleEntry> read =
        List.of(entry("3", "7月3日，", "新一。"), entry("3", "同日，", "新二。"), entry("?", "", "没有日期。"));
    assertEquals(
        List.of("7月1日上午，甲。", "没有日期。", "7月1日，乙。", "7月3日下午，丙。", "7月3日，新一。", "同日，新二。", "7月5日至9日，丁。"),
        shown(done(FULL, steps(FULL).addAll(Chronicles.ID, read, Optional.of(new NodeId("e0"))))));
  }

  private static ChronicleEntry entry(String day, String lead, String text) {
    EntryDate date = date(day, PartOfDay.NONE);
    return new ChronicleEntry(new NodeId("r" + text), date, Text.of(lead), Text.of(text));
  }

  private static Tree add(Tree tree, EntryDate date) {
    return done(tree, steps(tree).add(Chronicles.ID, date, Text.of("新。")));
  }

  private static ChronicleSteps steps(Tree tree) {
    return new ChronicleSteps(tree, new CountingIds("x"));
  }
}
