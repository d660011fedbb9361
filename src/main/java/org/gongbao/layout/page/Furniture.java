package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.FlowRules.Folio;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Issue;
import org.gongbao.model.Text;

/// 页码 and running foot, at the outer edge by parity (domain D.1).
public final class Furniture {
  private static final int BELOW_TEXT = 9 * Emu.MM;
  private final HouseStyle style;
  private final LineSetter lines;
  private final Geometry geometry;
  private final Map<Integer, List<Frame>> known = new HashMap<>();
  private String knownFoot = "";

  public Furniture(HouseStyle style, LineSetter lines) {
    this.style = style;
    this.lines = lines;
    this.geometry = new Geometry(style);
  }

  /// The foot of a page.
  public List<Frame> of(int page, Issue issue) {
    String foot = foot(issue);
    if (!foot.equals(knownFoot)) {
      known.clear();
      knownFoot = foot;
    }
    return known.computeIfAbsent(page, number -> List.copyOf(set(number, foot)));
  }

  private List<Frame> set(int page, String foot) {
    boolean odd = page % 2 == 1;
    Type type = style.type(TextRole.FOLIO);
    Align align = odd ? Align.RIGHT : Align.LEFT;
    boolean dashed = style.flow().folio() == Folio.DASHED;
    int inset = dashed ? type.indent() * type.size() : 0;
    String number = dashed ? "— " + page + " —" : Integer.toString(page);
    SetLine folio = line(number, type, inset, align);
    List<Frame> frames = new ArrayList<>();
    frames.add(frame(page, TextRole.FOLIO, folio));
    if (!dashed && !foot.isEmpty()) {
      Type running = style.type(TextRole.RUNNING_FOOT);
      int beside = folio.width() - (odd ? folio.runs().getFirst().x(0) : 0) + running.size();
      frames.add(frame(page, TextRole.RUNNING_FOOT, line(foot, running, beside, align)));
    }
    return frames;
  }

  private SetLine line(String text, Type type, int inset, Align align) {
    int width = style.area().width();
    boolean right = align == Align.RIGHT;
    ParagraphForm form =
        right
            ? new ParagraphForm(width - inset, 0, 0, align)
            : new ParagraphForm(width, inset, inset, align);
    Passage passage = new Passage(Text.of(text), Source.Made.ALONE, type.face(), type.size());
    return lines.set(List.of(passage), form).getFirst();
  }

  private Frame frame(int page, TextRole role, SetLine line) {
    int y = geometry.bottom() + BELOW_TEXT;
    return new TextFrame(geometry.left(page), y, Frame.ACROSS, role, line);
  }

  /// Name and number of the issue.
  private static String foot(Issue issue) {
    String title = issue.masthead().title().chars().replace("\n", "");
    return (title + "　" + issue.number().printed()).strip();
  }
}
