package org.gongbao.layout.inspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.layout.inspect.Found.Spot;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;

/// LAY-09: headings of one level look the same throughout an item.
final class HeadingInspector {
  private final HouseStyle style;
  private final Faces faces;

  HeadingInspector(HouseStyle style, Faces faces) {
    this.style = style;
    this.faces = faces;
  }

  /// The headings of a page that have Han characters besides their ordinals. Labels printed like
  /// headings (that of a roster, of inner contents) are none.
  List<HeadingLook> on(Page page, LineNumbers numbers) {
    Map<NodeId, List<TextFrame>> headings = new LinkedHashMap<>();
    for (Frame frame : page.body()) {
      if (frame instanceof TextFrame text && isHeading(text.role())) {
        Found.place(text)
            .filter(place -> place.slot() == Slot.TEXT)
            .ifPresent(
                place ->
                    headings.computeIfAbsent(place.node(), any -> new ArrayList<>()).add(text));
      }
    }
    List<HeadingLook> looks = new ArrayList<>();
    headings.forEach(
        (node, lines) -> {
          Spot spot = new Spot(page.number(), numbers.of(lines.getFirst()));
          most(lines)
              .ifPresent(set -> looks.add(new HeadingLook(node, set, lines.getFirst(), spot)));
        });
    return looks;
  }

  private static boolean isHeading(TextRole role) {
    return switch (role) {
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_OTHER -> true;
      default -> false;
    };
  }

  /// What more of the Han characters are set in than in what the style wants; else that.
  private Optional<Typeset> most(List<TextFrame> lines) {
    TextRole role = lines.getFirst().role();
    Map<Typeset, Integer> counts = new LinkedHashMap<>();
    for (TextFrame line : lines) {
      for (Glyphs run : line.line().runs()) {
        if (run.source() instanceof Source.Slotted && run.typeset().rise() == 0) {
          count(run, role, counts);
        }
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(leading(counts, wanted(role)));
  }

  private Typeset wanted(TextRole role) {
    Type type = style.type(role);
    return new Typeset(style.font(type.face()), type.size(), 0, 1000);
  }

  private void count(Glyphs run, TextRole role, Map<Typeset, Integer> counts) {
    Type type = style.type(role);
    FontName font = run.typeset().font();
    int size = run.typeset().size();
    for (int i = 0; i < run.count(); i++) {
      int codePoint = run.cluster(i).codePointAt(0);
      if (Character.isIdeographic(codePoint)) {
        boolean stands =
            size == type.size() && font.equals(faces.choose(type.face(), codePoint).name());
        counts.merge(stands ? wanted(role) : new Typeset(font, size, 0, 1000), 1, Integer::sum);
      }
    }
  }

  /// Warns of the headings of an item that look unlike most of their level; where as many look one
  /// way as another, of those that look unlike the style.
  List<LayoutFault> compare(Collection<HeadingLook> ofItem) {
    Map<TextRole, List<HeadingLook>> levels = new LinkedHashMap<>();
    ofItem.stream()
        .sorted(HeadingLook.IN_ORDER)
        .forEach(
            look ->
                levels.computeIfAbsent(look.first().role(), any -> new ArrayList<>()).add(look));
    List<LayoutFault> faults = new ArrayList<>();
    levels.forEach((role, level) -> compare(role, level, faults));
    return faults;
  }

  private void compare(TextRole role, List<HeadingLook> level, List<LayoutFault> faults) {
    Map<Typeset, Integer> counts = new LinkedHashMap<>();
    level.forEach(look -> counts.merge(look.typeset(), 1, Integer::sum));
    Typeset usual = leading(counts, wanted(role));
    for (HeadingLook look : level) {
      if (!look.typeset().equals(usual)) {
        String chars = look.first().line().chars().strip();
        faults.add(Found.onLine("LAY-09", Severity.WARNING, look.spot(), look.first(), chars));
      }
    }
  }

  /// The most frequent, the wanted one where nothing is more frequent.
  private static Typeset leading(Map<Typeset, Integer> counts, Typeset wanted) {
    Typeset leading = wanted;
    int most = counts.getOrDefault(wanted, 0);
    for (Map.Entry<Typeset, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        leading = entry.getKey();
      }
    }
    return leading;
  }
}
