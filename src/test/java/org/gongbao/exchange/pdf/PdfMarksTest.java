package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.Annotator;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.annotate.ProofSign;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;

/// Marks of proofreaders on a proof.
class PdfMarksTest {
  private static byte[] write(Annotated marks) throws IOException {
    PdfJob job =
        Pdfs.job(Pdfs.SAMPLE, Pdfs.SAMPLE_PAGES, PdfProfile.PROOF, asset -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(Pdfs.FONTS, "Gongbao test").write(job.with(marks), out);
    return out.toByteArray();
  }

  /// One of each sign, all over the pages of text.
  private static List<MarkRequest> oneOfEach() {
    PrintedText text = PrintedText.of(Pdfs.SAMPLE_PAGES);
    List<PrintedRun> long0 =
        text.runs().stream()
            .filter(run -> run.start().slot() == Slot.TEXT && run.glyphs().chars().length() > 15)
            .filter(run -> run.line() > 0)
            .toList();
    List<MarkRequest> marks = new ArrayList<>();
    int at = 0;
    for (ProofSign sign : ProofSign.values()) {
      for (int round = 1; round <= 3; round++) {
        PrintedRun run = long0.get(at * 3 % long0.size());
        at++;
        int from = run.start().offset() + at % 9;
        List<Stretch> targets = new ArrayList<>();
        targets.add(new Stretch(run.start().at(from), from + 2 + (at % 5 == 0 ? 40 : 0)));
        if (sign == ProofSign.MOVE || sign == ProofSign.TRANSPOSE && round > 1) {
          targets.add(new Stretch(run.start().at(from + 4), from + 5 + at % 2));
        }
        String words =
            switch (sign) {
              case REPLACE -> round == 3 ? "江州市人民政府办公室关于进一步做好有关工作的通知" : "改正";
              case INSERT -> "的";
              case QUESTION -> "与第3页数字不一致，请核";
              case REMARK -> "黑体";
              default -> "";
            };
        marks.add(
            new MarkRequest(
                "m" + at,
                sign,
                targets,
                words,
                round,
                State.values()[at % 7 < 5 ? 0 : at % 7 - 4]));
      }
    }
    return marks;
  }

  @Test
  void marksAreDrawnInTheColourOfTheirRound() throws IOException {
    List<MarkRequest> requests = oneOfEach();
    Annotated marks = new Annotator(Pdfs.FONTS).draw(Pdfs.SAMPLE_PAGES, requests);
    assertEquals(List.of(), marks.unplaced());
    byte[] pdf = write(marks);
    String kept = System.getProperty("gongbao.keep", "");
    if (!kept.isEmpty()) {
      Files.write(Path.of(kept), pdf);
    }
    try (PDDocument document = Pdfs.open(pdf)) {
      TreeSet<String> fonts = new TreeSet<>();
      StringBuilder words = new StringBuilder();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        for (var glyph : PdfReading.page(document, page)) {
          fonts.add(glyph.font());
          words.append(glyph.characters());
        }
      }
      assertTrue(words.toString().contains("另起段"), "words of the margin");
      assertTrue(fonts.stream().anyMatch(name -> name.endsWith("LXGWWenKai-Regular")));
    }
    assertArrayEquals(pdf, write(marks));
  }
}
