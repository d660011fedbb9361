package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.PartOfDay;
import org.junit.jupiter.api.Test;

class PastedEntriesTest {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @Test
  void eachLeadBeginsAnEntry() {
    List<ChronicleEntry> read = read("10月5日上午，市政府召开会议。\r\n同日下午，市政协召开会议。\n\n6日，书市开市。\n7—9日，展销会举行。");
    assertEquals(
        List.of("市政府召开会议。", "市政协召开会议。", "书市开市。", "展销会举行。"),
        read.stream().map(e -> e.text().chars()).toList());
    assertEquals(
        List.of(5, 5, 6, 7),
        read.stream()
            .map(e -> java.util.Objects.requireNonNull(e.date().from()).getDayOfMonth())
            .toList());
    assertEquals(PartOfDay.AFTERNOON, read.get(1).date().part());
    assertEquals(LocalDate.of(2026, 10, 9), read.get(3).date().to());
  }

  @Test
  void nothingPastedIsLost() {
    for (String pasted :
        List.of(
            "没有日期的一行。\n第二行",
            "图为会议现场\n10月5日，召开会议。",
            "10月5日，召开会议。（张三摄）\n———\n第 3 页",
            "  \n\n",
            "| 日期 | 事 |\n| 5日 | 会 |")) {
      StringBuilder all = new StringBuilder();
      read(pasted).forEach(e -> all.append(e.lead().chars()).append(e.text().chars()));
      assertEquals(pasted.replaceAll("\\s", ""), all.toString().replaceAll("\\s", ""), pasted);
    }
  }

  @Test
  void whatIsStrangeInThemIsToldOf() {
    Cleaned cleaned = new Cleaned();
    List<ChronicleEntry> read =
        PastedEntries.read(
            "10月5日，甲\u0007会\u200B召开。\u000B10月6日，乙会\uD800召开。",
            OCTOBER,
            new CountingIds("p"),
            cleaned);
    assertEquals(
        List.of("甲会\u200B召开。", "乙会\uFFFD召开。"), read.stream().map(e -> e.text().chars()).toList());
    assertEquals(
        "控制字符1个没有粘贴：U+0007×1。　残缺的字符1个，已用\uFFFD代替。　看不见的字符1个，已保留并在文中标出：U+200B×1。",
        cleaned.said(Messages.in("zh")));
  }

  @Test
  void oneLineIsText() {
    assertEquals(false, PastedEntries.isSeveral(Optional.of("一行\n")));
    assertEquals(false, PastedEntries.isSeveral(Optional.empty()));
    assertEquals(true, PastedEntries.isSeveral(Optional.of("一行\n\n二行")));
  }

  private static List<ChronicleEntry> read(String pasted) {
    return PastedEntries.read(pasted, OCTOBER, new CountingIds("p"), new Cleaned());
  }
}
