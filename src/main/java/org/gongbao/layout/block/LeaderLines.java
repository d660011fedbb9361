package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.Collection;
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
import org.gongbao.layout.style.ContentsStyle.Leader;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Text;

/// Entries of a contents list (domain D.6): text, leader dots of constant pitch aligned on the
/// right tab, page number ranged right. Turn-over lines are indented 2 em and end 3 em short of the
/// page number; leaders stand on the last line only, at least three dots.
public final class LeaderLines {
  private static final int LEAST_DOTS = 3;
  private static final int DOTS_OF_ELLIPSIS = 3;

  /// Between a line and the page number.
  private static final int ROOM_EMS = 3;

  private final LineSetter lines;
  private final Faces faces;
  private final Leader leader;

  /// With middle dots.
  public LeaderLines(LineSetter lines, Faces faces) {
    this(lines, faces, Leader.DOTS);
  }

  public LeaderLines(LineSetter lines, Faces faces, Leader leader) {
    this.lines = lines;
    this.faces = faces;
    this.leader = leader;
  }

  /// One that parts these texts no more than names.
  public LeaderLines keeping(Collection<String> texts) {
    return new LeaderLines(lines.keeping(texts), faces, leader);
  }

  /// @param entry text of the entry, all of one size
  /// @param page page number; empty for none, then there are no leaders
  /// @param indent of the first line
  public List<SetLine> set(List<Passage> entry, Passage page, int indent, int width) {
    int em = page.size();
    Optional<SetLine> written =
        lines.set(List.of(page), ParagraphForm.of(width, Align.RIGHT)).stream()
            .filter(line -> !line.runs().isEmpty())
            .findFirst();
    int tab = written.map(line -> line.runs().getFirst().x(0)).orElse(width);
    // A number as wide as that is none, and must not squeeze its entry.
    int room = Math.max(tab, width / 2) - ROOM_EMS * em;
    ParagraphForm form = new ParagraphForm(Math.max(em, room), indent, indent + 2 * em, Align.LEFT);
    List<SetLine> set = new ArrayList<>(lines.set(entry, form));
    if (written.isEmpty() || set.isEmpty()) {
      return set;
    }
    SetLine number = written.get();
    int pitch = leader == Leader.DOTS ? em / 2 : em;
    int right = right(tab, em, pitch, width);
    int left = set.getLast().width() + em / 4;
    int count = (right - left) / pitch;
    if (count * (leader == Leader.DOTS ? 1 : DOTS_OF_ELLIPSIS) < LEAST_DOTS) {
      int alone = (right - indent - 2 * em) / pitch;
      set.add(number(SetLine.EMPTY, page, number, new Dots(alone, pitch, right)));
    } else {
      Dots dots = new Dots(count, pitch, right);
      set.set(set.size() - 1, number(set.getLast(), page, number, dots));
    }
    return set;
  }

  /// Where the leaders end: counted from the edge of the measure, so that the dots of all entries
  /// stand one below the other, however wide their numbers are.
  private static int right(int tab, int em, int pitch, int width) {
    return width - Math.ceilDiv(width - tab + em / 4, pitch) * pitch;
  }

  private record Dots(int count, int pitch, int right) {}

  private SetLine number(SetLine line, Passage page, SetLine number, Dots all) {
    int em = page.size();
    int pitch = all.pitch();
    char dot = leader == Leader.DOTS ? '·' : '…';
    Faces.Loaded font = faces.choose(page.face(), dot);
    int glyph = font.metrics().glyph(dot);
    int inset = (pitch - font.width(glyph, em)) / 2;
    Source made = new Source.Made(page.source().node());
    Glyphs.Builder dots = new Glyphs.Builder(Faces.typeset(font, em), made);
    for (int i = Math.max(0, all.count()); i > 0; i--) {
      dots.add(String.valueOf(dot), glyph, all.right() - i * pitch + inset, pitch - inset);
    }
    List<Glyphs> runs = new ArrayList<>(line.runs());
    if (!dots.isEmpty()) {
      runs.add(dots.build());
    }
    runs.addAll(number.runs());
    return new SetLine(runs, number.width(), Fit.NATURAL);
  }

  /// A page number to end an entry with.
  public static Passage page(String number, Source source, Passage like) {
    return new Passage(Text.of(number), source, like.face(), like.size());
  }
}
