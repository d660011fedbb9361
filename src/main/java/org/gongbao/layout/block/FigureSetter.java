package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Figure;
import org.gongbao.model.Slot;

/// Figures with their captions below, as wide as 300 dots an inch allow, at most the room there is;
/// drawings in lines as wide as half the dots they should have.
public final class FigureSetter {
  private static final int DOTS_PER_INCH = 300;
  private static final int LINES_PER_INCH = Pictures.Tone.LINE.wanted() / 2;
  private static final Pictures.Size MISSING = new Pictures.Size(3, 2);

  private final Setting setting;
  private final Pictures pictures;

  public FigureSetter(Setting setting, Pictures pictures) {
    this.setting = setting;
    this.pictures = pictures;
  }

  /// True when a picture has dots enough for more than one column.
  public boolean isWide(Figure figure) {
    return natural(size(figure)) > setting.style().area().columnWidth() * 5L / 4;
  }

  /// Picture and caption as one slab: neither stands without the other.
  public Slab set(Figure figure, int width) {
    Pictures.Size size = size(figure);
    boolean missing = size.equals(MISSING);
    int wide = (int) Math.min(width, missing ? width * 2L / 3 : natural(size));
    int most = setting.style().area().height() * 3 / 5;
    int high = (int) ((long) wide * size.height() / size.width());
    if (high > most) {
      wide = (int) ((long) wide * most / high);
      high = most;
    }
    Type type = setting.type(TextRole.FIGURE_CAPTION);
    List<Frame> frames = new ArrayList<>();
    frames.add(new PictureFrame((width - wide) / 2, 0, wide, high, figure.asset(), figure.id()));
    int step = setting.pitch() * type.pitch() / 100;
    int y = high + step / 4;
    for (SetLine line : caption(figure, type, width)) {
      int baseline = y + Setting.baseline(step, type.size());
      frames.add(new TextFrame(0, baseline, Frame.ACROSS, TextRole.FIGURE_CAPTION, line));
      y += step;
    }
    return Slab.text(setting.wholeLines(y + setting.pitch() / 4), frames, Keep.FREE);
  }

  private List<SetLine> caption(Figure figure, Type type, int width) {
    return setting.set(
        Passages.of(figure.id()).text(figure.caption(), Slot.CAPTION, type).list(),
        ParagraphForm.of(width, Align.CENTER));
  }

  private Pictures.Size size(Figure figure) {
    return pictures.size(figure.asset()).orElse(MISSING);
  }

  private static long natural(Pictures.Size size) {
    int dots = size.tone() == Pictures.Tone.LINE ? LINES_PER_INCH : DOTS_PER_INCH;
    return size.width() * 72L * Emu.PT / dots;
  }
}
