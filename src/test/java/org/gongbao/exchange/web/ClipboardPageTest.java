package org.gongbao.exchange.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.junit.jupiter.api.Test;

/// Copied text, kept as bytes and read from them again.
class ClipboardPageTest {
  @Test
  void theHeadThatIsMadeTellsWhereThePageAndTheSelectionAre() {
    String html = "<html><body><p>甲<!--StartFragment-->乙丙<!--EndFragment--></p></body></html>";
    byte[] bytes = ClipboardPage.bytes(html);
    assertEquals(html, between(bytes, "StartHTML", "EndHTML"));
    assertEquals("乙丙", between(bytes, "StartFragment", "EndFragment"));
    assertEquals(List.of("乙丙"), read(bytes).texts());
    assertEquals(
        "<p>甲</p>",
        between(ClipboardPage.bytes("<p>甲</p>"), "StartFragment", "EndFragment"),
        "without marks all of it was selected");
  }

  @Test
  void whatWindowsGivesIsKeptByteForByte() {
    String given =
        new String(ClipboardPage.bytes("<p>江州市</p>"), StandardCharsets.UTF_8)
            .replace("Version:0.9", "Version:1.0");
    assertArrayEquals(given.getBytes(StandardCharsets.UTF_8), ClipboardPage.bytes(given));
    assertEquals(List.of("江州市"), read(ClipboardPage.bytes(given)).texts());
  }

  @Test
  void theSelectionIsFoundByItsOffsetsWhereMarksAreMissing() {
    String page = "<html><body><p>页眉</p><p>江州市供水通知</p><p>页脚</p></body></html>";
    int length =
        "Version:0.9\r\nStartHTML:000\r\nStartFragment:000\r\nEndFragment:000\r\n".length();
    int start = length + bytes(page.substring(0, page.indexOf("<p>江")));
    int end = length + bytes(page.substring(0, page.indexOf("<p>页脚")));
    String all =
        "Version:0.9\r\nStartHTML:%03d\r\nStartFragment:%03d\r\nEndFragment:%03d\r\n"
                .formatted(length, start, end)
            + page;
    assertEquals(List.of("江州市供水通知"), read(ClipboardPage.bytes(all)).texts());
  }

  @Test
  void wrongOffsetsLoseNothing() {
    for (String offset : List.of("-1", "0", "7", "40", "99999", "999999999")) {
      String all = "Version:0.9\r\nStartHTML:" + offset + "\r\n<p>甲</p><p>乙</p>";
      assertEquals(List.of("甲", "乙"), read(ClipboardPage.bytes(all)).texts(), offset);
    }
  }

  @Test
  void nothingOfACopyIsTakenForSurroundings() {
    String html = "<div class='nav'>首页</div><p>正文一段。</p><div class='footer'>主办单位：江州市</div>";
    SourceText read = read(ClipboardPage.bytes(html));
    assertEquals(List.of("首页", "正文一段。", "主办单位：江州市"), read.texts());
    assertEquals(Optional.empty(), read.charset());
  }

  @Test
  void aTextThatOnlyBeginsLikeAHeadIsText() {
    byte[] text = ClipboardPage.plain("Version: 2.0 的说明\n第一条 甲。");
    assertFalse(WebReader.isWeb("剪贴板.txt", text));
    assertTrue(WebReader.isWeb("剪贴板.html", ClipboardPage.bytes("甲")));
  }

  @Test
  void plainTextKeepsEveryCharacter() {
    String text = "　　𠮷野路\r\n甲\u00A0乙\u200B丙\t丁";
    assertEquals(text, new String(ClipboardPage.plain(text + "\0\0"), StandardCharsets.UTF_8));
    assertEquals("甲\uFFFD乙", new String(ClipboardPage.plain("甲\uD842乙"), StandardCharsets.UTF_8));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static SourceText read(byte[] bytes) {
    return SourceReader.read("剪贴板.html", bytes, Optional.empty());
  }

  private static String between(byte[] bytes, String from, String to) {
    int start = offset(bytes, from);
    return new String(bytes, start, offset(bytes, to) - start, StandardCharsets.UTF_8);
  }

  private static int offset(byte[] bytes, String key) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    int at = all.indexOf(key + ":") + key.length() + 1;
    return Integer.parseInt(all.substring(at, all.indexOf("\r\n", at)));
  }
}
