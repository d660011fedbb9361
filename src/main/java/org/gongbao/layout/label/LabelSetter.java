package org.gongbao.layout.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Text;

/// Sets address labels: postcode and mark, address, unit, recipient. What is long turns over, and
/// where it does not fit, all of the label is set smaller, down to a size still read with ease;
/// nothing is ever cut off.
public final class LabelSetter {
  private static final int MARK = 8 * Emu.PT;
  private static final int POSTCODE = 12 * Emu.PT;
  private static final int ADDRESS = 10 * Emu.PT + Emu.PT / 2;
  private static final int UNIT = 11 * Emu.PT;
  private static final int RECIPIENT = 12 * Emu.PT;

  /// Of the sizes above, in hundredths, the largest first; the last makes 7 pt of an address.
  private static final List<Integer> SCALES = List.of(100, 94, 88, 82, 76, 70, 67);

  /// Height of a line and of the white between parts, in hundredths of the type size.
  private static final int LEADING = 128;

  private static final int GAP = 25;

  /// Nothing is set smaller.
  private static final int SMALLEST = 7 * Emu.PT;

  /// Of sizes between.
  private static final int STEP = Emu.PT / 4;

  /// In hundredths: what is that little too long for a line is set smaller rather than turned over.
  private static final int NEARLY = 84;

  private final LineSetter lines;

  public LabelSetter(FontSet fonts, HouseStyle style) {
    this.lines = new LineSetter(new Faces(fonts, style), style.lines());
  }

  /// @param first place on the first sheet, from 0, for a sheet some labels were taken from
  public LabelSheets set(List<Label> labels, LabelForm form, int first) {
    List<Page> pages = new ArrayList<>();
    List<Label> unfit = new ArrayList<>();
    List<Frame> sheet = new ArrayList<>();
    int place = first % form.count();
    for (Label label : labels) {
      Optional<List<Frame>> fitted = fitted(label, form);
      if (fitted.isEmpty()) {
        unfit.add(label);
        continue;
      }
      if (place == form.count()) {
        pages.add(page(pages.size() + 1, sheet));
        sheet = new ArrayList<>();
        place = 0;
      }
      for (Frame frame : fitted.get()) {
        sheet.add(frame.moved(form.x(place), form.y(place), Frame.ACROSS));
      }
      place++;
    }
    if (!sheet.isEmpty()) {
      pages.add(page(pages.size() + 1, sheet));
    }
    return new LabelSheets(pages, unfit);
  }

  private static Page page(int number, List<Frame> frames) {
    return new Page(
        number,
        Page.Kind.TEXT,
        LabelForm.PAPER_WIDTH,
        LabelForm.PAPER_HEIGHT,
        Page.Turn.NONE,
        frames,
        List.of());
  }

  /// A label from its upper left corner, in the largest size it fits in.
  private Optional<List<Frame>> fitted(Label label, LabelForm form) {
    return SCALES.stream()
        .map(scale -> new Block(form.width() - 2 * form.padX(), scale).set(label))
        .filter(block -> block.fits(form.height() - 2 * form.padY()))
        .findFirst()
        .map(block -> block.placed(form));
  }

  /// A label in one size.
  private final class Block {
    private final int width;
    private final int scale;
    private final List<Frame> frames = new ArrayList<>();
    private int height;
    private boolean wide;

    Block(int width, int scale) {
      this.width = width;
      this.scale = scale;
    }

    Block set(Label label) {
      head(label);
      part(label.address(), Face.SONG, ADDRESS);
      part(label.unit(), Face.HEI, UNIT);
      part(label.recipient(), Face.SONG, RECIPIENT);
      return this;
    }

    boolean fits(int room) {
      return !wide && height <= room;
    }

    /// In the middle of its room; what has fewer lines than usual begins where the usual does, so
    /// that labels beside each other agree.
    List<Frame> placed(LabelForm form) {
      int parts = ADDRESS + UNIT + RECIPIENT;
      int usual = (POSTCODE + parts) * LEADING / 100 + parts * GAP / 100;
      int top = (form.height() - Math.max(height, usual)) / 2;
      return frames.stream().map(frame -> frame.moved(form.padX(), top, Frame.ACROSS)).toList();
    }

    /// The postcode at the left and the mark at the right, on one line.
    private void head(Label label) {
      int size = scaled(label.postcode().isEmpty() ? MARK * 100 / scale : POSTCODE);
      int row = size * LEADING / 100;
      int left = 0;
      for (SetLine line : set(label.postcode(), Face.HEI, size, Align.LEFT)) {
        left = line.width();
        add(line, row, size);
      }
      List<SetLine> mark = set(label.mark(), Face.SONG, MARK, Align.RIGHT);
      int natural = lines.width(List.of(passage(label.mark(), Face.SONG, MARK)));
      wide |= mark.size() > 1 || left + MARK + natural > width;
      mark.forEach(line -> add(line, row, size));
      height += label.postcode().isEmpty() && mark.isEmpty() ? 0 : row;
    }

    private void part(String text, Face face, int full) {
      if (text.isEmpty()) {
        return;
      }
      int size = inOneLine(text, face, scaled(full));
      List<SetLine> set = set(text, face, size, Align.LEFT);
      int row = size * LEADING / 100;
      height += height == 0 ? 0 : size * GAP / 100;
      for (SetLine line : set) {
        wide |= line.width() > width;
        add(line, row, size);
        height += row;
      }
    }

    /// The size in which a text that is a little too long has one line; else the size given.
    private int inOneLine(String text, Face face, int size) {
      int natural = lines.width(List.of(passage(text, face, size)));
      int smaller = (int) ((long) size * width / Math.max(1, natural)) / STEP * STEP;
      boolean nearly = natural > width && (long) natural * NEARLY / 100 <= width;
      return nearly && smaller >= SMALLEST ? smaller : size;
    }

    private void add(SetLine line, int row, int size) {
      int baseline = height + Setting.baseline(row, size);
      frames.add(new TextFrame(0, baseline, Frame.ACROSS, TextRole.BODY, line));
    }

    private List<SetLine> set(String text, Face face, int size, Align align) {
      return text.isEmpty()
          ? List.of()
          : lines.set(List.of(passage(text, face, size)), ParagraphForm.of(width, align));
    }

    private Passage passage(String text, Face face, int size) {
      return new Passage(Text.of(text), Source.Made.ALONE, face, size);
    }

    private int scaled(int size) {
      return (int) ((long) size * scale / 100);
    }
  }
}
