package org.gongbao.exchange.textlayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.Pdfs;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.LossReport.Kind;
import org.junit.jupiter.api.Test;

/// What a PDF shows is read in the order people read it.
class TextLayerReaderTest {
  private static final String RUNNING = "江州市人民政府公报";

  @Test
  void ourOwnPagesComeBackWithEveryCharacter() {
    List<TextLayerReader.PageLines> pages =
        TextLayerReader.pages("期.pdf", Pdfs.sample(PdfProfile.PRINT));
    List<Page> composed = Pdfs.samplePages().pages();
    assertEquals(composed.size(), pages.size());
    for (int i = 0; i < composed.size(); i++) {
      StringBuilder wanted = new StringBuilder();
      composed.get(i).body().forEach(frame -> add(frame, wanted));
      composed.get(i).furniture().forEach(frame -> add(frame, wanted));
      StringBuilder read = new StringBuilder();
      pages.get(i).lines().forEach(line -> read.append(line.text()));
      pages.get(i).furniture().forEach(read::append);
      assertEquals(han(wanted.toString()), han(read.toString()), "page " + (i + 1));
    }
    assertTrue(
        pages.stream().filter(page -> !page.furniture().isEmpty()).count() > pages.size() / 2);
  }

  private static void add(Frame frame, StringBuilder text) {
    if (frame instanceof TextFrame line) {
      text.append(line.line().chars());
    }
  }

  /// How often each Han character stands on a page.
  private static Map<String, Integer> han(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts;
  }

  @Test
  void columnsAreReadOneAfterTheOtherUnderATitleThatSpansThem() throws IOException {
    List<Put> page = new ArrayList<>(List.of(new Put(140, 780, 18, "江州市人民政府关于公布名录的通知")));
    List<String> wanted = new ArrayList<>(List.of("江州市人民政府关于公布名录的通知"));
    for (int column = 0; column < 2; column++) {
      for (int i = 0; i < 12; i++) {
        String text = "第" + "甲乙".charAt(column) + "栏第" + "一二三四五六七八九十末终".charAt(i) + "行的文字一直写到栏边为止了";
        page.add(new Put(60 + column * 250, 740 - i * 20 + column, 11, text));
        wanted.add(text);
      }
    }
    SourceText read = TextLayerReader.read("栏.pdf", pdf(List.of(page)));
    assertEquals(wanted, read.texts().stream().map(String::strip).toList());
    assertFalse(read.paragraphs());
    assertEquals(Align.CENTRE, read.lines().getFirst().look().align());
    assertEquals(1800, read.lines().getFirst().look().size());
  }

  @Test
  void aShortLastPageIsReadByTheColumnsOfTheOthers() throws IOException {
    List<Put> full = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      left.add("左栏第" + "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸".charAt(i) + "行讲的是公共阅读空间管理");
      right.add("右栏第" + "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸".charAt(i) + "行讲的是历史建筑保护利用");
      full.add(new Put(72, 700 - i * 18, 12, left.get(i)));
      full.add(new Put(312, 700 - i * 18, 12, right.get(i)));
    }
    List<Put> last =
        List.of(
            new Put(72, 700, 12, "末页左栏第一行讲的是公共阅读空间"),
            new Put(312, 700, 12, "末页右栏第一行讲的是历史建筑保护"),
            new Put(72, 682, 12, "末页左栏到此为止。"),
            new Put(312, 682, 12, "末页右栏到此为止。"));
    List<String> read = new ArrayList<>();
    TextLayerReader.pages("期.pdf", pdf(List.of(full, last)))
        .getLast()
        .lines()
        .forEach(line -> read.add(line.text()));
    String all = String.join("", read);
    assertTrue(all.indexOf("末页左栏到此为止") < all.indexOf("末页右栏第一行"), () -> String.join("\n", read));
  }

  @Test
  void runningHeadsAndPageNumbersAreFurniture() throws IOException {
    List<List<Put>> pages = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      List<Put> page = new ArrayList<>(List.of(new Put(60, 810, 9, RUNNING)));
      for (int line = 0; line < 5; line++) {
        String text = "本页是第" + "一二三四".charAt(i - 1) + "页其中这是第" + "一二三四五".charAt(line) + "行的文字没有别的";
        page.add(new Put(line == 0 ? 84 : 60, 760 - line * 20, 12, text));
      }
      page.add(new Put(270, 40, 9, "— " + i + " —"));
      pages.add(page);
    }
    SourceText read = TextLayerReader.read("页.pdf", pdf(pages));
    assertEquals(20, read.lines().size());
    assertTrue(read.texts().getFirst().startsWith("　　本页"), read.texts().getFirst());
    assertEquals(4, read.remarks().stream().filter(loss -> loss.text().equals(RUNNING)).count());
    assertEquals(8, read.remarks().stream().filter(loss -> loss.kind() == Kind.FURNITURE).count());
  }

  @Test
  void cellsUnderOneAnotherArePartedByTabs() throws IOException {
    List<Put> page = new ArrayList<>();
    List<String[]> rows =
        List.of(
            new String[] {"序号", "名称", "地址"},
            new String[] {"1", "望湖楼", "望湖路1号"},
            new String[] {"2", "锦水桥", "滨江路8号"});
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < 3; c++) {
        page.add(new Put(60 + c * 150, 700 - r * 24, 12, rows.get(r)[c]));
      }
    }
    SourceText read = TextLayerReader.read("表.pdf", pdf(List.of(page)));
    assertEquals(rows.stream().map(row -> String.join("\t", row)).toList(), read.texts());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() throws IOException {
    byte[] whole = pdf(List.of(List.of(new Put(60, 700, 12, "江州市人民政府关于公布名录的通知"))));
    assertTrue(TextLayerReader.isPdf(whole));
    assertEquals("GB-I33", refusal(pdf(List.of(List.of()))));
    assertEquals("GB-I31", refusal(locked(whole)));
    assertEquals("GB-I32", refusal("%PDF-1.7\n乱".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileCutOffOrAlteredNeverEndsOtherwise() throws IOException {
    byte[] whole = pdf(List.of(List.of(new Put(60, 700, 12, "江州市人民政府关于公布名录的通知"))));
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      byte[] broken =
          Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
      for (int i = 0; i < 30 && broken.length > 0; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      try {
        TextLayerReader.read("坏.pdf", broken);
      } catch (ProblemException refused) {
        assertTrue(refused.problem().code().startsWith("GB-I3"));
      }
    }
  }

  private static String refusal(byte[] pdf) {
    return assertThrows(ProblemException.class, () -> TextLayerReader.read("甲.pdf", pdf))
        .problem()
        .code();
  }

  private static byte[] locked(byte[] pdf) throws IOException {
    try (PDDocument document = Pdfs.open(pdf)) {
      document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      return saved(document);
    }
  }

  /// A piece of text and where it is put.
  private record Put(float x, float y, float size, String text) {}

  private static byte[] pdf(List<List<Put>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont font = PDType0Font.load(document, new File("resources/fonts/LXGWWenKai-Regular.ttf"));
      for (List<Put> puts : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          for (Put put : puts) {
            stream.beginText();
            stream.setFont(font, put.size());
            stream.newLineAtOffset(put.x(), put.y());
            stream.showText(put.text());
            stream.endText();
          }
        }
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
