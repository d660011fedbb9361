package org.gongbao.exchange.word;

import static org.gongbao.exchange.word.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongbao.exchange.SourceReader;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What is no document that can be read is refused by name; what only looks odd is read.
class WordRefusalTest {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

  private static Problem refused(String name, byte[] bytes) {
    return assertThrows(
            ProblemException.class, () -> SourceReader.read(name, bytes, Optional.empty()))
        .problem();
  }

  private static String read(byte[] bytes) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> String.join("", SourceReader.read("来文", bytes, Optional.empty()).texts()));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void olderFormatsAreNamed() {
    assertEquals("GB-I20", refused("通知.doc", OLE).code());
    assertEquals("GB-I21", refused("通知.docx", utf8("{\\rtf1\\ansi}")).code());
  }

  @Test
  void passwordsAreAskedFor() throws IOException {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    locked.write(OLE);
    locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("GB-I22", refused("通知.docx", locked.toByteArray()).code());
  }

  @Test
  void otherContentIsNamed() throws IOException {
    assertEquals(List.of("通知.docx", "PDF"), refused("通知.docx", utf8("%PDF-1.7\n")).arguments());
    assertEquals(List.of("通知.docx", "HTML"), refused("通知.docx", utf8("<html><body/>")).arguments());
    assertEquals(List.of("通知.docx", "TXT"), refused("通知.docx", utf8("江州市")).arguments());
    assertEquals(
        List.of("表.xlsx", "Excel (.xlsx)"),
        refused("表.xlsx", zip("xl/workbook.xml", utf8("<w/>"))).arguments());
    assertEquals(
        List.of("稿.odt", "OpenDocument (.odt)"),
        refused("稿.odt", zip("mimetype", utf8("application/vnd.oasis.opendocument.text")))
            .arguments());
    assertEquals(List.of("包.zip", "ZIP"), refused("包.zip", zip("甲.txt", utf8("甲"))).arguments());
  }

  @Test
  void lockFilesAreNotRead() {
    assertEquals("GB-I28", refused("~$通知.docx", new byte[162]).code());
  }

  @Test
  void hugeXmlIsNotUnpacked() throws IOException {
    byte[] blanks = new byte[150 << 20];
    java.util.Arrays.fill(blanks, (byte) ' ');
    assertEquals("GB-I26", refused("通知.docx", zip("word/document.xml", blanks)).code());
  }

  @Test
  void endlessRepetitionIsRefusedWithinBounds() {
    assertEquals("GB-I26", refused("通知.docx", Docx.of("<w:p/>".repeat(3_000_000)).bytes()).code());
    assertEquals(
        "GB-I26",
        refused("通知.docx", Docx.of("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>".repeat(400_000)).bytes())
            .code());
  }

  @Test
  void documentTypesAreRefused() throws IOException {
    byte[] xml = utf8("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///none\">]><a>&e;</a>");
    assertEquals("GB-I27", refused("通知.docx", zip("word/document.xml", xml)).code());
  }

  @Test
  void changedBytesAreNoticed() {
    byte[] bytes = Docx.of(p("江州市人民政府关于防汛工作的通知")).bytes();
    bytes[60] ^= 0x55;
    assertEquals("GB-I24", refused("通知.docx", bytes).code());
  }

  private static String strict(String encoding) {
    return "<?xml version=\"1.0\" encoding=\""
        + encoding
        + "\"?><x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
        + "<x:body><x:p><x:r><x:t>江州镕基</x:t></x:r></x:p></x:body></x:document>";
  }

  @Test
  void otherEncodingsAndStrictNamesAreRead() throws IOException {
    for (String encoding : List.of("UTF-16", "GB2312", "GBK", "UTF-8")) {
      Charset charset = Charset.forName(encoding.startsWith("GB") ? "GB18030" : encoding);
      byte[] xml = strict(encoding).getBytes(charset);
      assertEquals("江州镕基", read(zip("word/document.xml", xml)), encoding);
    }
  }

  @Test
  void nestingIsNoDanger() {
    int depth = 20_000;
    for (String nest :
        List.of(
            "w:sdt/w:sdtContent",
            "w:tbl/w:tr/w:tc",
            "w:p/w:r/w:txbxContent",
            "w:p/m:oMath/m:box/m:e",
            "w:p/w:ins/w:r/w:ruby/w:rubyBase",
            "mc:AlternateContent/mc:Choice",
            "w:pPr/w:rPr")) {
      String[] names = nest.split("/");
      String open = "<" + String.join("><", names) + ">";
      String close = "</" + String.join("></", List.of(names).reversed()) + ">";
      String text = nest.startsWith("w:pPr") ? "" : p("最里层");
      String xml = open.repeat(depth) + text + close.repeat(depth) + p("末");
      assertEquals(
          nest.startsWith("w:pPr") ? "末" : "最里层末", read(Docx.of(xml).bytes()).strip(), nest);
    }
  }
}
