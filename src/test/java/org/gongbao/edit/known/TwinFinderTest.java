package org.gongbao.edit.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市长程以宁主持召开市政府第31次常务会议，研究森林防灭火工作。|市长程以宁主持召开市政府第31次常务会议，研究森林防灭火等工作。",
        "市政府与江州理工学院签署战略合作协议。|市政府与江州理工学院签署战略合作协议，市长程以宁出席签约仪式并致辞，双方共建中试平台。",
        "副市长叶承屿到石塘县调研农村供水保障工作。|副市长叶承屿赴石塘县调研农村供水保障工作。",
        "第九届滨江书市在滨江公园开市，展期5天。|第九届滨江书市，在滨江公园开市，展期５天。",
        "市领导程以宁、魏青岚到江州东站检查节日运输。|市领导程以宁到江州东站检查节日运输。"
      })
  void tellOfTheSame(String one, String other) {
    assertTrue(new Likeness(one).with(new Likeness(other)) > 0);
    assertTrue(new Likeness(other).with(new Likeness(one)) > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same meeting, other people
        "市长程以宁出席全市安全生产视频调度会议并讲话。|副市长叶承屿出席全市安全生产视频调度会议并讲话。",
        "市领导程以宁、魏青岚到江州东站检查节日运输。|市领导程以宁、许怀川到江州东站检查节日运输。",
        // another session
        "市长程以宁主持召开市政府第31次常务会议，研究有关工作。|市长程以宁主持召开市政府第32次常务会议，研究有关工作。",
        // the same people, another matter
        "副市长叶承屿到石塘县调研农村供水保障工作。|副市长叶承屿到枫亭县检查森林防灭火工作。",
        "副市长叶承屿到石塘县调研。|副市长叶承屿到石塘县石塘河水泥厂段检查总磷治理工程。",
        // short, and only by its words in the other
        "全市会议召开。|全市安全生产视频调度会议召开，通报第三季度事故情况，部署下阶段工作。",
        "|"
      })
  void tellOfDifferentEvents(String one, String other) {
    String a = one == null ? "" : one;
    String b = other == null ? "" : other;
    assertEquals(0, new Likeness(a).with(new Likeness(b)));
    assertEquals(0, new Likeness(b).with(new Likeness(a)));
  }

  @Test
  void thresholdsAreExact() {
    // 25 pairs; a changed character breaks two of them, the first one only one.
    String base = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄";
    Likeness likeness = new Likeness(base);
    assertEquals(100, likeness.with(likeness));
    assertEquals(Likeness.SAME, likeness.with(new Likeness(changed(base, 0, 4, 8, 12))));
    assertEquals(0, likeness.with(new Likeness(changed(base, 4, 8, 12, 16))));
    // The shorter of 20 pairs: 17 of them are 85 in a hundred.
    String part = base.substring(0, 21);
    String longer = base + "宇宙洪荒日月盈昃辰宿列张寒来暑往";
    assertEquals(Likeness.INSIDE, new Likeness(longer).with(new Likeness(changed(part, 0, 8))));
    assertEquals(0, new Likeness(longer).with(new Likeness(changed(part, 4, 8))));
  }

  /// With the characters at some positions made others.
  private static String changed(String text, int... at) {
    StringBuilder changed = new StringBuilder(text);
    for (int i : at) {
      changed.setCharAt(i, (char) (0x5000 + i));
    }
    return changed.toString();
  }

  @Test
  void onlyEntriesOfOneDayAreCompared() {
    List<Event> here = List.of(event("a", 1, SAME), event("b", 2, SAME), event("c", 1, "别的事。"));
    TwinFinder finder = new TwinFinder();
    assertEquals(Map.of(), finder.find(here, List.of()));
    Event before = event("z", 2, SAME);
    assertEquals(
        Map.of(
            new NodeId("b"),
            List.of(new Twin(before.issue(), "", before.item(), new NodeId("z"), 100))),
        finder.find(here, List.of(before)));
  }

  @Test
  void aKeystrokeCostsOneEntry() {
    List<Event> here = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      here.add(event("e" + i, 1 + i / 3, "第" + i + "件事，市政府召开会议研究工作。"));
    }
    TwinFinder finder = new TwinFinder();
    finder.find(here, List.of());
    int first = finder.worked();
    finder.find(here, List.of());
    assertEquals(first, finder.worked());
    here.set(7, event("e7", 3, "改了的事。"));
    finder.find(here, List.of());
    assertEquals(first + 1, finder.worked());
  }

  private static final String SAME = "市政府与江州理工学院签署战略合作协议。";

  private static Event event(String id, int day, String text) {
    LocalDate date = LocalDate.of(2026, 10, day);
    ChronicleEntry entry =
        new ChronicleEntry(
            new NodeId(id), new EntryDate(date, date, PartOfDay.NONE), Text.EMPTY, Text.of(text));
    return new Event(new NodeId("i"), "", new NodeId("c"), entry);
  }
}
