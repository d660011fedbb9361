package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;

/// What a proof sheet has beside its page: every line numbered at the left of its column, lines
/// over both columns numbered by themselves (通1), and at the head which proof of which version it
/// is.
final class ProofMarks {
  private static final int NUMBER_SIZE = 6 * Emu.PT;
  private static final int STAMP_SIZE = 8 * Emu.PT;
  private static final int NUMBER_GAP = 4 * Emu.PT;
  private static final int HEAD = 9 * Emu.MM;

  /// What spans the columns is counted by itself.
  private static final String ACROSS = "通";

  private static final String VERSION = "版本 ";

  private final Geometry geometry;
  private final Labels labels;
  private final ProofStamp stamp;
  private final Annotated drawn;

  ProofMarks(HouseStyle style, Labels labels, ProofStamp stamp, Annotated drawn) {
    this.geometry = new Geometry(style);
    this.labels = labels;
    this.stamp = stamp;
    this.drawn = drawn;
  }

  Sheet sheet(Page page, int index) {
    return new Sheet(
        page, index, 0, watermark(page), numbers(page), drawn.on(index), List.of(head(page)));
  }

  private Optional<Watermark> watermark(Page page) {
    String words = stamp.round().words();
    int size = page.width() / 4;
    return Optional.of(new Watermark(labels.set(words, size), size));
  }

  private List<Frame> numbers(Page page) {
    List<Frame> numbers = new ArrayList<>();
    if (page.kind() != Page.Kind.TEXT) {
      return numbers;
    }
    for (LineNumbers.Line line : LineNumbers.of(page).lines()) {
      boolean across = line.column() == Frame.ACROSS;
      SetLine number = labels.set((across ? ACROSS : "") + line.number(), NUMBER_SIZE);
      int x = left(page, Math.max(0, line.column())) - NUMBER_GAP - number.width();
      numbers.add(new TextFrame(x, line.y(), Frame.ACROSS, TextRole.FOLIO, number));
    }
    return numbers;
  }

  private int left(Page page, int column) {
    return page.turn() == Turn.NONE ? geometry.left(page.number(), column) : geometry.turnedLeft();
  }

  private Frame head(Page page) {
    String number = "第" + page.number() + "页";
    String version = VERSION + stamp.version();
    String words = String.join("　", stamp.round().words(), version, stamp.time(), number);
    SetLine line = labels.set(words, STAMP_SIZE);
    int x = geometry.left(page.number());
    return new TextFrame(x, HEAD, Frame.ACROSS, TextRole.RUNNING_FOOT, line);
  }
}
