package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.SetLine.Fit;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Text;

/// Entries of a contents list (domain D.6): text, leader dots of constant pitch aligned on the
/// right tab, page number ranged right. Turn-over lines are indented 2 em and end 3 em short of the
/// page number; leaders stand on the last line only, at least three.
public final class LeaderLines {
  private static final int LEAST_DOTS = 3;
  private final LineSetter lines;
  private final Faces faces;

  public LeaderLines(LineSetter lines, Faces faces) {
    this.lines = lines;
    this.faces = faces;
  }

  /// @param entry text of the entry, all of one size
  /// @param page page number; empty for none, then there are no leaders
  /// @param indent of the first line
  public List<SetLine> set(List<Passage> entry, Passage page, int indent, int width) {
    int em = page.size();
    ParagraphForm form =
        new ParagraphForm(Math.max(em, width - 3 * em), indent, indent + 2 * em, Align.LEFT);
    List<SetLine> set = new ArrayList<>(lines.set(entry, form));
    Optional<SetLine> written =
        lines.set(List.of(page), ParagraphForm.of(width, Align.RIGHT)).stream()
            .filter(line -> !line.runs().isEmpty())
            .findFirst();
    if (written.isEmpty() || set.isEmpty()) {
      return set;
    }
    SetLine number = written.get();
    int pitch = em / 2;
    int right = number.runs().getFirst().x(0) - pitch / 2;
    int left = set.getLast().width() + pitch / 2;
    int dots = (right - left) / pitch;
    if (dots < LEAST_DOTS) {
      set.add(number(SetLine.EMPTY, page, number, (right - indent - 2 * em) / pitch, right));
    } else {
      set.set(set.size() - 1, number(set.getLast(), page, number, dots, right));
    }
    return set;
  }

  private SetLine number(SetLine line, Passage page, SetLine number, int dots, int right) {
    int em = page.size();
    int pitch = em / 2;
    Faces.Loaded font = faces.choose(page.face(), '·');
    int glyph = font.metrics().glyph('·');
    int inset = (pitch - font.width(glyph, em)) / 2;
    Source made = new Source.Made(page.source().node());
    Glyphs.Builder leader = new Glyphs.Builder(Faces.typeset(font, em), made);
    for (int i = Math.max(0, dots); i > 0; i--) {
      leader.add("·", glyph, right - i * pitch + inset, pitch - inset);
    }
    List<Glyphs> runs = new ArrayList<>(line.runs());
    if (!leader.isEmpty()) {
      runs.add(leader.build());
    }
    runs.addAll(number.runs());
    return new SetLine(runs, number.width(), Fit.NATURAL);
  }

  /// A page number to end an entry with.
  public static Passage page(String number, Source source, Passage like) {
    return new Passage(Text.of(number), source, like.face(), like.size());
  }
}
