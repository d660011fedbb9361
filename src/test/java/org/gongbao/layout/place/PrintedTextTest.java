package org.gongbao.layout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.edit.FieldEdit;
import org.gongbao.exchange.frames.FramesCodec;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class PrintedTextTest {
  private static final String LONG = "江州市人民政府办公室与有关部门联合印发".repeat(3) + " 〔2026〕12号";
  private static final DocumentNumbers NUMBERS =
      new DocumentNumbers(
          Stream.of(LONG, "江府发〔2026〕3号")
              .map(written -> new DocumentNumber("江府发", 2026, 1, written))
              .toList());
  private static final Tree TREE = Tree.of(Composed.ISSUE);
  private static final Document DOCUMENT =
      TREE.issue().items().stream()
          .filter(Document.class::isInstance)
          .map(Document.class::cast)
          .filter(document -> !document.numbers().list().isEmpty())
          .findFirst()
          .orElseThrow();
  private static final Composition PAGES =
      new Composer(Fonts.BUNDLED)
          .compose(
              new FieldEdit(DOCUMENT.id(), Field.DOCUMENT_NUMBERS, DOCUMENT.numbers(), NUMBERS)
                  .apply(TREE)
                  .issue(),
              StyleReader.gazette());

  private static void assertPlaces(PrintedText text) {
    List<PrintedRun> runs =
        text.runs().stream()
            .filter(run -> run.start().node().equals(DOCUMENT.id()))
            .filter(run -> run.start().slot() == Slot.NUMBER)
            .toList();
    assertTrue(runs.stream().map(PrintedRun::frame).distinct().count() > 2, runs.toString());
    for (PrintedRun run : runs) {
      String chars = run.glyphs().chars();
      assertTrue(NUMBERS.written().startsWith(chars, run.start().offset()), run.toString());
    }
    int second = NUMBERS.written().indexOf("3号");
    Printed printed =
        text.of(new Stretch(new Place(DOCUMENT.id(), Slot.NUMBER, second), second + 2)).getFirst();
    assertEquals("江府发〔2026〕3号", printed.run().glyphs().chars());
    assertEquals(NUMBERS.written().length(), runs.getLast().end());
  }

  @Test
  void aNumberOnTwoLinesKeepsItsPlaces() {
    assertPlaces(PrintedText.of(PAGES));
  }

  @Test
  void alsoWhenPagesWereWrittenAndRead() throws Exception {
    assertPlaces(PrintedText.of(FramesCodec.read(FramesCodec.write(PAGES))));
  }
}
