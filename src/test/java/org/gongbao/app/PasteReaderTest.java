package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Slot;
import org.gongbao.model.Unseen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a clipboard may hold: large, broken, hostile. Nothing hangs, nothing is lost unsaid.
@Execution(ExecutionMode.CONCURRENT)
class PasteReaderTest {
  private static final Duration BOUND = Duration.ofSeconds(20);
  private final Messages messages = Messages.in("zh");
  private final PasteReader reader = new PasteReader(new CountingIds("p"));

  @Test
  void plainTextAsItStands() {
    assertEquals("甲乙", chars(reader.text("甲乙")));
    assertEquals("", said());
  }

  @Test
  void largeTextOfManyLines() {
    String line = "江州市各有关单位要按照分工抓好落实，确保各项措施按时完成。\n";
    String large = line.repeat(5_000_000 / line.length());
    List<Block> blocks = assertTimeout(BOUND, () -> reader.text(large));
    assertEquals(large.replace("\n", ""), chars(blocks));
    assertEquals("", said());
  }

  @Test
  void oneEndlessLineIsDivided() {
    Random random = new Random(7);
    StringBuilder endless = new StringBuilder();
    while (endless.length() < 5_000_000) {
      endless.append(random.nextInt(40) == 0 ? "。" : random.nextInt(9) == 0 ? "𠮷" : "字");
    }
    List<Block> blocks = assertTimeout(BOUND, () -> reader.text(endless.toString()));
    assertEquals(endless.toString(), chars(blocks));
    assertTrue(blocks.size() > 200);
    assertTrue(
        blocks.stream()
            .allMatch(
                block -> block.text(Slot.TEXT).orElseThrow().length() <= PasteReader.LONGEST));
    assertTrue(said().contains("已分段"));
  }

  @Test
  void endlessLineWithoutSentences() {
    String endless = "𠮷".repeat(50_000);
    assertEquals(endless, chars(reader.lines(endless)));
  }

  @Test
  void threeThousandRows() {
    StringBuilder rows = new StringBuilder("序号\t单位\t金额\n");
    for (int i = 1; i <= 3_000; i++) {
      rows.append(i).append("\t江州市第").append(i).append("小学\t").append(i * 3).append(".50\n");
    }
    List<Block> blocks = assertTimeout(BOUND, () -> reader.text(rows.toString()));
    assertEquals(rows.toString().replaceAll("\\s", ""), chars(blocks).replaceAll("\\s", ""));
  }

  @Test
  void hostileMarkupGivesItsTextOnly() {
    String html =
        "<html><body onload=\"alert(1)\"><script>alert('坏')</script><p onclick='x()'>第一段</p>"
            + "<img src=\"http://example.invalid/a.png\" onerror=\"x()\"><iframe"
            + " src=\"http://example.invalid/\"></iframe><p>第二段<a href='javascript:x()'>链接</a></p>"
            + "<style>p{background:url(http://example.invalid/b)}</style></body></html>";
    String chars = chars(reader.html(html, ""));
    assertTrue(chars.contains("第一段") && chars.contains("第二段链接"), chars);
    assertFalse(chars.contains("alert") || chars.contains("x()") || chars.contains("坏"), chars);
  }

  @Test
  void deeplyNestedMarkupNeitherHangsNorOverflows() {
    for (String tag :
        List.of("div", "span", "b", "blockquote", "ul><li", "table><tr><td", "font")) {
      PasteReader fresh = new PasteReader(new CountingIds("d"));
      String html = ("<" + tag + ">").repeat(100_000) + "深处的字";
      List<Block> blocks = assertTimeout(BOUND, () -> fresh.html(html, "深处的字"), tag);
      assertEquals("深处的字", chars(blocks), tag);
    }
  }

  @Test
  void deeplyNestedMarkupWithoutPlainText() {
    String html = "<div>".repeat(100_000) + "深处的字<p>又一段";
    List<Block> blocks = assertTimeout(BOUND, () -> reader.html(html, ""));
    assertEquals("深处的字又一段", chars(blocks));
    assertTrue(said().contains("只粘贴了文字"));
  }

  @Test
  void controlCharactersAreLeftOutAndSaid() {
    assertEquals("甲乙丙", chars(reader.text("甲\u0001乙\u0000\u009F丙")));
    assertEquals("控制字符3个没有粘贴：U+0000×1 U+0001×1 U+009F×1。", said());
  }

  @Test
  void controlCharactersMarkupNames() {
    assertEquals("甲乙", chars(reader.html("<p>甲&#1;乙</p>", "甲乙")));
    assertTrue(said().contains("U+0001×1"), said());
  }

  @Test
  void zerosAtTheEndAreNoCharacters() {
    assertEquals("甲", chars(reader.text("甲\0\0")));
    assertEquals("", said());
  }

  @Test
  void lineEndsOfEveryKind() {
    List<Block> blocks = reader.lines("甲\u000B乙\f丙\u2028丁\u0085戊\r\n己\r庚");
    assertEquals(7, blocks.size());
    assertEquals("", said());
  }

  @Test
  void halvesOfCharacters() {
    assertEquals("甲\uFFFD乙\uFFFD𠮷", chars(reader.text("甲\uD842乙\uDFB7𠮷")));
    assertEquals("残缺的字符2个，已用\uFFFD代替。", said());
  }

  @Test
  void whatDoesNotShowIsKeptAndSaid() {
    for (String unseen :
        List.of("\u202A", "\u202E", "\u2066", "\u2069", "\u200E", "\u200F", "\u200B", "\u200D")) {
      PasteReader plain = new PasteReader(new CountingIds("u"));
      String text = "第一行" + unseen + "文字\n第二行" + unseen + "\n" + unseen + "第三行";
      assertEquals(text.replace("\n", ""), chars(plain.text(text)));
      String code = String.format(java.util.Locale.ROOT, "U+%04X×3", (int) unseen.charAt(0));
      assertTrue(plain.cleaned().said(messages).contains(code), code);
      PasteReader marked = new PasteReader(new CountingIds("u"));
      assertEquals("甲" + unseen + "乙", chars(marked.html("<p>甲" + unseen + "乙</p>", "")), code);
      assertFalse(marked.cleaned().said(messages).isEmpty());
    }
  }

  @Test
  void joinedEmojiAreNoStrays() {
    assertTrue(Unseen.at("👨\u200D👩", 2).isEmpty());
    assertTrue(Unseen.at("甲\u200D乙", 1).isPresent());
  }

  /// Whatever comes: well-formed, without controls, and every other character there.
  @Test
  void anyCharacters() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder raw = new StringBuilder();
      int length = random.nextInt(40);
      String odd = "\u0000\u0007\t\n\r\u000B\u0085\u00A0\u00AD\u200B\u202E\uD842\uDFB7\uFEFF\uFFFF";
      for (int i = 0; i < length; i++) {
        raw.append(
            random.nextInt(3) == 0
                ? odd.charAt(random.nextInt(odd.length()))
                : "一、甲（二）1．乙。".charAt(random.nextInt(10)));
      }
      String wanted =
          new Cleaned().text(raw.toString()).replaceAll("(?U)\\s", "").replace("\u00A0", "");
      String got =
          chars(new PasteReader(new CountingIds("r")).text(raw.toString()))
              .replaceAll("(?U)\\s", "")
              .replace("\u00A0", "");
      assertEquals(wanted, got, "seed " + seed);
    }
  }

  private String said() {
    return reader.cleaned().said(messages);
  }

  private static String chars(List<Block> blocks) {
    return PasteReader.written(blocks);
  }
}
