package org.gongbao.layout.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.inspect.Found.Spot;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Place;

/// Looks over one page by itself.
final class PageInspector {
  private static final String NO_START = "。．，、；：！？”’）》〉〕】〗」』］｝·～々";
  private static final String NO_END = "“‘（《〈〔【〖「『［｛";
  private static final int EDGE = 5 * Emu.MM;

  private final HouseStyle style;
  private final Geometry geometry;

  private final StartInspector starts;
  private final HeadingInspector headings;
  private final PictureInspector pictures;

  PageInspector(HouseStyle style, HeadingInspector headings, Pictures sizes) {
    this.style = style;
    this.geometry = new Geometry(style);
    this.starts = new StartInspector(style, geometry);
    this.headings = headings;
    this.pictures = new PictureInspector(style, sizes);
  }

  /// What one page holds.
  ///
  /// @param printed its characters by node
  record Report(List<LayoutFault> faults, Tally printed, List<HeadingLook> headings) {}

  Report inspect(Page page) {
    List<LayoutFault> faults = new ArrayList<>();
    Tally printed = new Tally();
    LineNumbers numbers = LineNumbers.of(page);
    TextFrame before = null;
    for (Frame frame : page.body()) {
      if (frame instanceof TextFrame text) {
        count(text, printed, page.kind() == Page.Kind.TEXT);
        Spot spot = new Spot(page.number(), numbers.of(text));
        line(text, spot, faults);
        grid(page, text, spot, faults);
        if (before != null && before.role() == text.role() && follows(before, text)) {
          pair(before, text, spot, faults);
        }
        before = text;
      }
    }
    faults.addAll(starts.inspect(page, numbers));
    edges(page, faults);
    faults.addAll(pictures.inspect(page));
    if (page.turn() == Turn.RIGHT) {
      faults.add(Found.onPage("LAY-11", Severity.WARNING, page.number()));
    }
    return new Report(List.copyOf(faults), printed, headings.on(page, numbers));
  }

  private static void count(TextFrame frame, Tally printed, boolean text) {
    for (Glyphs run : frame.line().runs()) {
      if (text && !(run.source() instanceof Source.Made)) {
        run.source().node().ifPresent(node -> printed.add(node, run.chars()));
      }
    }
  }

  private void line(TextFrame frame, Spot spot, List<LayoutFault> faults) {
    SetLine line = frame.line();
    for (Glyphs run : line.runs()) {
      for (int i = 0; i < run.count(); i++) {
        if (run.id(i) == 0 && !run.cluster(i).isBlank()) {
          faults.add(
              Found.onCharacter(
                  "LAY-02",
                  "lay.02",
                  Severity.ERROR,
                  spot,
                  frame,
                  run.place(i),
                  run.cluster(i),
                  code(run, i)));
        }
      }
    }
    int cap = style.lines().stretchCap();
    if (line.fit().measure() > 0 && line.fit().stretch() > cap) {
      faults.add(Found.onLine("LAY-06", Severity.WARNING, spot, frame, line.fit().stretch() / 10));
    }
    if (line.fit().forced() && !line.runs().isEmpty()) {
      faults.add(
          Found.onCharacter(
              "LAY-03",
              "lay.03.split",
              Severity.WARNING,
              spot,
              frame,
              last(frame),
              tail(line.chars())));
    }
  }

  /// Body lines of all columns stand on one grid.
  private void grid(Page page, TextFrame frame, Spot spot, List<LayoutFault> faults) {
    if (frame.role() != TextRole.BODY && frame.role() != TextRole.CHRONICLE) {
      return;
    }
    int pitch = style.area().pitch();
    int baseline = Setting.baseline(pitch, style.type(frame.role()).size());
    if (page.turn() == Turn.NONE && (frame.y() - geometry.top() - baseline) % pitch != 0) {
      faults.add(Found.onLine("LAY-08", Severity.INFO, spot, frame));
    }
  }

  private static String code(Glyphs run, int i) {
    return "U+%04X".formatted(run.cluster(i).codePointAt(0));
  }

  private static boolean follows(TextFrame before, TextFrame frame) {
    if (before.y() == frame.y() && before.column() == frame.column()) {
      return false;
    }
    Optional<Place> a = Found.place(before);
    Optional<Place> b = Found.place(frame);
    return a.isPresent()
        && b.isPresent()
        && a.get().node().equals(b.get().node())
        && a.get().slot() == b.get().slot()
        && b.get().offset() > a.get().offset();
  }

  /// Two lines of one text.
  private static void pair(TextFrame before, TextFrame frame, Spot spot, List<LayoutFault> faults) {
    String upper = before.line().chars().stripTrailing();
    String lower = frame.line().chars().stripLeading();
    if (upper.isEmpty() || lower.isEmpty()) {
      return;
    }
    if (NO_START.indexOf(lower.charAt(0)) >= 0) {
      faults.add(
          Found.onLine(
              "LAY-03", "lay.03.start", Severity.ERROR, spot, frame, lower.substring(0, 1)));
    }
    if (NO_END.indexOf(upper.charAt(upper.length() - 1)) >= 0) {
      faults.add(
          Found.onCharacter(
              "LAY-03", "lay.03.end", Severity.ERROR, spot, before, last(before), tail(upper)));
    }
    if (upper.endsWith("〕") && Character.isDigit(lower.charAt(0))) {
      faults.add(Found.onLine("LAY-04", Severity.WARNING, spot, frame, tail(upper)));
    }
    if (frame.role() == TextRole.BODY && frame.line().fit().measure() == 0 && isLonely(lower)) {
      faults.add(Found.onLine("LAY-05", "lay.05.lonely", Severity.WARNING, spot, frame, lower));
    }
    if (frame.role() == TextRole.TITLE && (lower.startsWith("的") || lower.length() < 4)) {
      faults.add(Found.onLine("LAY-18", Severity.INFO, spot, frame, lower));
    }
  }

  private static boolean isLonely(String line) {
    return line.codePoints().filter(Character::isLetterOrDigit).count() < 2;
  }

  /// The place of the last character of a line that is not blank.
  private static Optional<Place> last(TextFrame frame) {
    for (Glyphs run : frame.line().runs().reversed()) {
      for (int i = run.count() - 1; i >= 0; i--) {
        if (!run.cluster(i).isBlank()) {
          return run.place(i);
        }
      }
    }
    return Optional.empty();
  }

  private static String tail(String chars) {
    return chars.substring(chars.offsetByCodePoints(chars.length(), -1));
  }

  /// Nothing comes near the trim but pictures made to bleed, and those go over it far enough.
  private void edges(Page page, List<LayoutFault> faults) {
    boolean turned = page.turn() != Turn.NONE;
    int width = turned ? page.height() : page.width();
    int height = turned ? page.width() : page.height();
    for (Frame frame : page.body()) {
      int right =
          switch (frame) {
            case TextFrame text -> text.x() + text.line().width();
            case Frame.RuleFrame rule -> rule.x() + rule.width();
            case Frame.PictureFrame picture -> picture.x() + picture.width();
            case Frame.CodeFrame code -> code.x() + code.side();
          };
      int bottom =
          switch (frame) {
            case TextFrame text -> text.y();
            case Frame.RuleFrame rule -> rule.y();
            case Frame.PictureFrame picture -> picture.y() + picture.height();
            case Frame.CodeFrame code -> code.y() + code.side();
          };
      boolean picture = frame instanceof Frame.PictureFrame;
      if (isNear(frame.x(), picture)
          || isNear(frame.y(), picture)
          || isNear(width - right, picture)
          || isNear(height - bottom, picture)) {
        faults.add(Found.onPage("LAY-16", Severity.ERROR, page.number()));
        return;
      }
    }
  }

  /// @param inside how far within the trim it ends; negative beyond it
  private boolean isNear(int inside, boolean picture) {
    int bleed = style.paper().bleed();
    return inside < EDGE && !(picture && bleed > 0 && inside <= -bleed);
  }
}
