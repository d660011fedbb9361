package org.gongbao.layout.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;

/// A house style being changed, part by part, in the terms an office speaks of it. What does not
/// fit together is named, and no style comes out until it does.
public final class StyleDraft {
  /// Least white between text and trim.
  private static final int EDGE = 5 * Emu.MM;

  private final HouseStyle base;
  private Paper paper;
  private TypeArea area;
  private LineRules lines;
  private FlowRules flow;
  private ContentsStyle contents;
  private final Map<TextRole, Type> types;
  private final Map<Face, FontName> fonts;

  public StyleDraft(HouseStyle base) {
    this.base = base;
    this.paper = base.paper();
    this.area = base.area();
    this.lines = base.lines();
    this.flow = base.flow();
    this.contents = base.contents();
    this.types = new EnumMap<>(base.types());
    this.fonts = new EnumMap<>(base.fonts());
  }

  /// What is wrong with a draft.
  public enum Fault {
    /// 版心 wider than the paper leaves room for.
    TOO_WIDE,
    /// 版心 higher than the paper leaves room for.
    TOO_HIGH,
    /// A column of fewer than four characters.
    NARROW_COLUMN,
    /// Lines closer together than their characters are high.
    TIGHT_LINES
  }

  public void paper(int width, int height) {
    paper = new Paper(width, height, paper.bleed());
  }

  public void margins(int top, int inner) {
    area =
        new TypeArea(
            top, inner, area.columns(), area.columnWidth(), area.gap(), area.lines(), area.pitch());
  }

  /// @param characters 每栏字数 of the body's size
  /// @param gap between columns, in characters
  public void columns(int columns, int characters, int gap) {
    int em = type(TextRole.BODY).size();
    area =
        new TypeArea(
            area.top(),
            area.inner(),
            columns,
            characters * em,
            columns == 1 ? 0 : gap * em,
            area.lines(),
            area.pitch());
  }

  public void lines(int count, int pitch) {
    area =
        new TypeArea(
            area.top(), area.inner(), area.columns(), area.columnWidth(), area.gap(), count, pitch);
  }

  public void type(TextRole role, Type type) {
    types.put(role, type);
  }

  public Type type(TextRole role) {
    return types.getOrDefault(role, base.type(role));
  }

  public void font(Face face, FontName name) {
    fonts.put(face, name);
  }

  public FontName font(Face face) {
    return fonts.getOrDefault(face, base.font(face));
  }

  public void lineRules(LineRules rules) {
    lines = rules;
  }

  public LineRules lineRules() {
    return lines;
  }

  public void flowRules(FlowRules rules) {
    flow = rules;
  }

  public FlowRules flowRules() {
    return flow;
  }

  public void contents(ContentsStyle style) {
    contents = style;
  }

  public ContentsStyle contents() {
    return contents;
  }

  public Paper paper() {
    return paper;
  }

  public TypeArea area() {
    return area;
  }

  /// 切口: what the paper leaves at the outer edge.
  public int outer() {
    return paper.width() - area.inner() - area.width();
  }

  /// 地脚: what the paper leaves below the text.
  public int bottom() {
    return paper.height() - area.top() - area.height();
  }

  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    int em = type(TextRole.BODY).size();
    if (outer() < EDGE || area.inner() < EDGE) {
      faults.add(Fault.TOO_WIDE);
    }
    if (bottom() < EDGE || area.top() < EDGE) {
      faults.add(Fault.TOO_HIGH);
    }
    if (area.columnWidth() < 4 * em) {
      faults.add(Fault.NARROW_COLUMN);
    }
    if (area.pitch() < em) {
      faults.add(Fault.TIGHT_LINES);
    }
    return faults;
  }

  /// The style, when nothing is wrong with it.
  public Optional<HouseStyle> style() {
    return faults().isEmpty()
        ? Optional.of(
            new HouseStyle(
                base.name(), paper, area, lines, flow, base.tables(), contents, types, fonts))
        : Optional.empty();
  }
}
