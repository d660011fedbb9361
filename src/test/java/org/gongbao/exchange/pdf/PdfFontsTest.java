package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.font.FontBytesFixture;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.PdfReading.Shown;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.Composer;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fonts that may not go into a file, and characters no font has.
class PdfFontsTest {
  private static final FontName INSTALLED = new FontName(FontBytesFixture.NAME);
  @TempDir private Path folder;

  @Test
  void aFontThatMayNotBeEmbeddedIsRefusedBeforeAnythingIsWritten() throws IOException {
    assertRefused(FontBytesFixture.installed().licence(2).bytes(), "GB-E02");
  }

  @Test
  void aFontThatCannotBeCutIsRefused() throws IOException {
    assertRefused(FontBytesFixture.installed().cff().bytes(), "GB-E03");
  }

  @Test
  void aFontThatIsGoneIsRefused() throws IOException {
    Path file = folder.resolve("字体.ttf");
    Files.write(file, FontBytesFixture.installed().bytes());
    FontLibrary fonts = new FontLibrary(List.of(folder));
    assertTrue(fonts.metrics(INSTALLED).isPresent());
    Files.write(file, new byte[100]);
    assertEquals("GB-E04", refusal(fonts));
  }

  @Test
  void anInstalledFontIsUsed() throws IOException {
    Files.write(folder.resolve("字体.ttf"), FontBytesFixture.installed().bytes());
    FontLibrary fonts = new FontLibrary(List.of(folder));
    byte[] pdf = write(fonts);
    try (PDDocument document = Pdfs.open(pdf)) {
      assertTrue(
          PdfReading.page(document, 3).stream()
              .anyMatch(glyph -> glyph.font().endsWith("+Installed-Regular")));
    }
  }

  @Test
  void aCharacterNoFontHasIsSeen() throws IOException {
    Issue issue = Reading.text("江州市人民政府关于缺字的通知\n江府发〔2026〕1号\n有字\uE000无字。\n").issue();
    try (PDDocument document = Pdfs.open(Pdfs.of(issue, PdfProfile.ARCHIVE))) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        for (Shown glyph : PdfReading.page(document, i)) {
          if (glyph.characters().equals("\uE000")) {
            assertTrue(ink(document, i, glyph) > 30, "a box with its code");
            return;
          }
        }
      }
    }
    throw new AssertionError("not shown at all");
  }

  /// Dark dots in the em above and right of a glyph's origin.
  private static int ink(PDDocument document, int page, Shown glyph) throws IOException {
    BufferedImage image = new PDFRenderer(document).renderImage(page, 4);
    int left = Math.round(glyph.x() * 4);
    int foot = image.getHeight() - Math.round(glyph.y() * 4);
    int dark = 0;
    for (int x = left; x < left + 40; x++) {
      for (int y = foot - 32; y < foot; y++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  private void assertRefused(byte[] font, String code) throws IOException {
    Files.write(folder.resolve("字体.ttf"), font);
    assertEquals(code, refusal(new FontLibrary(List.of(folder))));
  }

  private static String refusal(FontLibrary fonts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemException refused = assertThrows(ProblemException.class, () -> write(fonts, out));
    assertEquals(0, out.size());
    String text = Messages.in("zh").get(refused.problem());
    assertTrue(text.contains("Installed-Regular"), text);
    return refused.problem().code();
  }

  private static byte[] write(FontLibrary fonts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(fonts, out);
    return out.toByteArray();
  }

  private static void write(FontLibrary fonts, ByteArrayOutputStream out) throws IOException {
    HouseStyle plain = Pdfs.STYLE;
    Map<Face, FontName> faces = new TreeMap<>(plain.fonts());
    faces.put(Face.SONG, INSTALLED);
    HouseStyle style =
        new HouseStyle(
            plain.name(),
            plain.paper(),
            plain.area(),
            plain.lines(),
            plain.flow(),
            plain.tables(),
            plain.types(),
            faces);
    PdfJob job =
        new PdfJob(
            Pdfs.SAMPLE,
            new Composer(fonts).compose(Pdfs.SAMPLE, style),
            style,
            PdfProfile.PRINT,
            Optional.empty(),
            Release.SIGNED,
            asset -> Optional.empty());
    new PdfWriter(fonts, "Gongbao test").write(job, out);
  }
}
