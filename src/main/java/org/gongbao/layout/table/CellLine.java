package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.line.BreakRules;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.LineRules.Prohibition;
import org.gongbao.layout.style.Type.Align;

/// One line of a cell as written. It is set once without a margin, to know how wide it is and where
/// it can be broken; what it takes at any width is then reckoned, not set.
final class CellLine {
  /// Wider than any page, and far from the end of integers.
  private static final int ENDLESS = 1 << 26;

  /// A label is hung out only where it takes at most this part of the width.
  private static final int HANG_SHARE = 4;

  private static final Pattern NUMBER =
      Pattern.compile("([-−+]?[0-9][0-9,，]*)(?:[.．][0-9]+)?[%％‰]?");

  private final Passage passage;
  private final List<SetLine> natural;
  private final Ribbon ribbon;
  private final int width;
  private final int token;
  private final int hang;
  // of a period: where it may be broken, and what it needs if it is not
  private final int dash;
  private final int whole;

  CellLine(Passage passage, LineSetter setter, Prohibition level) {
    this.passage = passage;
    String chars = passage.text().chars();
    natural =
        chars.isEmpty()
            ? List.of(SetLine.EMPTY)
            : setter.set(List.of(passage), ParagraphForm.of(ENDLESS, Align.LEFT));
    width = natural.stream().mapToInt(SetLine::width).sum();
    List<Integer> breaks = new ArrayList<>(BreakRules.opportunities(chars, level));
    int years = Periods.years(chars);
    breaks.removeIf(offset -> offset < years);
    whole = new Ribbon(natural, breaks).token();
    dash = Periods.dash(chars);
    breaks.add(dash);
    ribbon = new Ribbon(natural, breaks);
    token = ribbon.token();
    int label = ListLabel.length(chars);
    // What begins with a bracket begins before its room: that is no label to hang out.
    hang = label == 0 ? 0 : ribbon.startOf(label);
  }

  /// Width it takes when it is not broken.
  int width() {
    return width;
  }

  /// Width of the widest part that is not to be broken.
  int token() {
    return token;
  }

  /// Where the decimal point of a number stands, or would; empty for any other text.
  OptionalInt point() {
    Matcher number = NUMBER.matcher(passage.text().chars());
    if (!number.matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        number.end(1) < passage.text().length() ? ribbon.startOf(number.end(1)) : width);
  }

  /// How many lines it takes at a width, as reckoned.
  int lines(int room) {
    return ribbon.lines(room, hang(room));
  }

  /// The lines it takes at a width.
  List<SetLine> set(LineSetter setter, int room, Align align) {
    if (natural.size() == 1 && width <= room) {
      return natural;
    }
    if (dash > 0 && whole > room) {
      List<SetLine> both = new ArrayList<>(set(setter, part(0, dash), room, align));
      both.addAll(set(setter, part(dash, passage.text().length()), room, align));
      return both;
    }
    return set(setter, passage, room, align);
  }

  private List<SetLine> set(LineSetter setter, Passage part, int room, Align align) {
    return setter.set(List.of(part), new ParagraphForm(room, 0, hang(room), align));
  }

  private Passage part(int from, int to) {
    return new Passage(
        passage.text().slice(from, to), passage.source().at(from), passage.face(), passage.size());
  }

  private int hang(int room) {
    return hang <= room / HANG_SHARE ? hang : 0;
  }
}
