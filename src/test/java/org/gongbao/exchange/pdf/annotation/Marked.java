package org.gongbao.exchange.pdf.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongbao.exchange.pdf.annotation.Boxes.Box;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The proof of the sample with a pen in hand: marks words by what they are.
public final class Marked implements AutoCloseable {
  static final PrintedText TEXT = PrintedText.of(Composed.SAMPLE);

  public final Scribe scribe;
  private final Boxes boxes;

  Marked() throws IOException {
    this(Proofs.sample());
  }

  public Marked(byte[] pdf) throws IOException {
    scribe = new Scribe(pdf);
    boxes = Boxes.of(scribe.document, Composed.SAMPLE);
  }

  /// Characters of running text where they are printed first.
  ///
  /// @param to behind the last of them in the text
  public record Phrase(Place from, int to, int sheet, Map<Integer, List<Boxes.Box>> lines) {
    float[] quads(Scribe.Order order) {
      COSArray quads = new COSArray();
      lines.values().forEach(line -> quads.addAll(Scribe.numbers(Scribe.quad(line, order))));
      return quads.toFloatArray();
    }

    public float[] rect() {
      return Scribe.bounds(quads(Scribe.Order.ACROBAT));
    }

    /// Of a caret before the first character, its tip at the foot.
    public float[] caret() {
      Box box = lines.values().iterator().next().getFirst();
      return caret(box.corners()[0], box);
    }

    /// Of a caret behind the last character.
    float[] caretBehind() {
      List<Box> last = new ArrayList<>(lines.values()).getLast();
      return caret(last.getLast().corners()[2], last.getLast());
    }

    private static float[] caret(float x, Box box) {
      float base = box.corners()[7] + (box.corners()[1] - box.corners()[7]) * 0.2f;
      return new float[] {x - 4, base - 6, x + 4, base + 1.5f};
    }
  }

  /// In running text.
  public Phrase find(String chars) {
    return find(chars, true);
  }

  /// In any text.
  public Phrase findAny(String chars) {
    return find(chars, false);
  }

  private Phrase find(String chars, boolean running) {
    for (PrintedRun run : TEXT.runs()) {
      String text =
          Proofs.TREE.find(run.start().node()).orElseThrow().written(run.start().slot()).orElse("");
      int from = text.indexOf(chars);
      boolean here = from >= run.start().offset() && from < run.end();
      if (here && (!running || run.start().slot() == Slot.TEXT)) {
        return spot(run.start().at(from), from + chars.length());
      }
    }
    throw new IllegalArgumentException(chars);
  }

  private Phrase spot(Place from, int to) {
    Map<Integer, List<Box>> lines = new TreeMap<>();
    int sheet = -1;
    for (PrintedRun run : TEXT.runs()) {
      if (!run.start().at(0).equals(from.at(0))) {
        continue;
      }
      for (int i = 0; i < run.glyphs().count(); i++) {
        int offset = run.place(i).offset();
        if (from.offset() <= offset && offset < to) {
          sheet = run.page();
          lines
              .computeIfAbsent(run.order(), any -> new ArrayList<>())
              .add(boxes.of(run.glyphs()).get(i));
        }
      }
    }
    return new Phrase(from, to, sheet, lines);
  }

  public COSDictionary mark(String type, Phrase spot, Object... more) {
    COSDictionary entry = scribe.add(spot.sheet(), type, spot.rect(), more);
    entry.setItem(Scribe.name("QuadPoints"), Scribe.numbers(spot.quads(Scribe.Order.ACROBAT)));
    return entry;
  }

  AnnotatedPdf read() throws IOException {
    return AnnotatedPdf.read("校样.pdf", scribe.save());
  }

  Anchored anchored() throws IOException {
    return Anchoring.of(Composed.SAMPLE, Proofs.TREE, read());
  }

  @Override
  public void close() throws IOException {
    scribe.close();
  }
}
