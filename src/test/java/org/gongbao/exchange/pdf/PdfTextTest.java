package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.Shared;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.pdf.PdfReading.Shown;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is read back from a PDF is what the frames have: characters, order, places.
@Execution(ExecutionMode.CONCURRENT)
class PdfTextTest {
  private static final double CLOSE = 0.02;

  @ParameterizedTest
  @EnumSource(
      value = PdfProfile.class,
      names = {"PRINT", "ARCHIVE", "SCREEN"})
  void everyGlyphStandsWhereItsFrameHasIt(PdfProfile profile) throws IOException {
    compare(Pdfs.SAMPLE_PAGES, Pdfs.sample(profile));
  }

  @Test
  void everyGlyphOfTheSeedStandsWhereItsFrameHasIt() throws IOException {
    Issue seed = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    Composition pages = Pdfs.compose(seed);
    assertTrue(pages.pages().stream().anyMatch(page -> page.turn() != Page.Turn.NONE));
    compare(
        pages, Pdfs.write(seed, pages, PdfProfile.ARCHIVE, asset -> java.util.Optional.empty()));
  }

  private static void compare(Composition pages, byte[] pdf) throws IOException {
    int glyphs = 0;
    try (PDDocument document = Pdfs.open(pdf)) {
      assertEquals(pages.pages().size(), document.getNumberOfPages());
      for (int i = 0; i < pages.pages().size(); i++) {
        Page page = pages.pages().get(i);
        List<Shown> wanted = wanted(page, document.getPage(i).getTrimBox().getLowerLeftX());
        List<Shown> shown = PdfReading.page(document, i);
        assertEquals(characters(wanted), characters(shown), "page " + (i + 1));
        for (int g = 0; g < wanted.size(); g++) {
          assertClose(wanted.get(g), shown.get(g), "page " + (i + 1) + " glyph " + g);
        }
        glyphs += wanted.size();
      }
    }
    assertTrue(glyphs > 10_000, glyphs + " glyphs");
  }

  private static void assertClose(Shown wanted, Shown shown, String where) {
    assertEquals(wanted.characters(), shown.characters(), where);
    assertTrue(shown.font().endsWith("+" + wanted.font()), where + " " + shown.font());
    assertTrue(Math.abs(wanted.x() - shown.x()) < CLOSE, where + " " + wanted + " " + shown);
    assertTrue(Math.abs(wanted.y() - shown.y()) < CLOSE, where + " " + wanted + " " + shown);
  }

  private static List<Shown> wanted(Page page, float margin) {
    List<Shown> wanted = new ArrayList<>();
    add(page, page.body(), page.turn(), margin, wanted);
    add(page, page.furniture(), Page.Turn.NONE, margin, wanted);
    return wanted;
  }

  private static void add(
      Page page, List<Frame> frames, Page.Turn turn, float margin, List<Shown> wanted) {
    for (Frame frame : frames) {
      if (frame instanceof TextFrame text) {
        for (Glyphs run : text.line().runs()) {
          for (int i = 0; i < run.count(); i++) {
            float x = points(text.x() + run.x(i));
            float y = points(text.y() - run.typeset().rise());
            float height = points(page.height());
            float right =
                switch (turn) {
                  case NONE -> x;
                  case LEFT -> y;
                  case RIGHT -> points(page.width()) - y;
                };
            float up =
                switch (turn) {
                  case NONE -> height - y;
                  case LEFT -> x;
                  case RIGHT -> height - x;
                };
            String font = run.typeset().font().value();
            wanted.add(new Shown(run.cluster(i), font, margin + right, margin + up, true));
          }
        }
      }
    }
  }

  private static float points(int emu) {
    return (float) ((double) emu / Emu.PT);
  }

  private static String characters(List<Shown> shown) {
    return String.join("", shown.stream().map(Shown::characters).toList());
  }

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void strippedTextHasNoRadicalsAndNothingIsLost(PdfProfile profile) throws IOException {
    try (PDDocument document = Pdfs.open(Pdfs.sample(profile))) {
      String text = new PDFTextStripper().getText(document);
      assertFalse(text.codePoints().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF), "radicals");
      String squeezed = squeezed(text);
      for (Page page : Pdfs.SAMPLE_PAGES.pages()) {
        for (Frame frame : page.body()) {
          if (frame instanceof TextFrame line) {
            assertTrue(squeezed.contains(squeezed(line.line().chars())), line.line().chars());
          }
        }
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  @Test
  void rareAndCombinedCharactersComeBackAsTheyWere() throws IOException {
    // both of one glyph: Han character and Kangxi radical; a pair; a base with two accents; a
    // variation selector; a joiner; a private character no font has
    String hard = "工⼯𬭎e\u0301\u0323葛\uDB40\uDD00中\u200D文\uE000完";
    Issue issue = Reading.text("江州市人民政府关于疑难字的通知\n江府发〔2026〕1号\n" + hard + "。\n").issue();
    try (PDDocument document = Pdfs.open(Pdfs.of(issue, PdfProfile.ARCHIVE))) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        all.append(characters(PdfReading.page(document, i)));
      }
      assertTrue(all.toString().contains(hard), all.toString());
    }
  }
}
