package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.OrdinalForm;

/// The paragraph being read, as long as further lines may belong to it.
final class OpenParagraph {
  private static final int SHORTEST_CUT = 12;
  private static final int FULL_COLUMN = 60;

  private final boolean mayBeCut;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean inList;

  /// @param mayBeCut true when paragraphs are parted by blank lines, so that a line without an end
  ///   was cut by a column or page
  OpenParagraph(boolean mayBeCut) {
    this.mayBeCut = mayBeCut;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  void add(Line line) {
    pieces.add(line.body());
  }

  /// Hands the pieces out, in order; nothing is open then.
  List<Piece> close() {
    inList = pieces.size() == 1 && !Chars.endsSentence(pieces.getLast().text());
    List<Piece> closed = List.copyOf(pieces);
    pieces.clear();
    return closed;
  }

  /// A heading or table ends a list of lines without ends.
  void endList() {
    inList = false;
  }

  /// A paragraph left without an end goes on in the next line, unless that begins something of its
  /// own. A line beginning with a dash goes on too: the column broke the sentence before it.
  boolean continues(Line line) {
    if (pieces.isEmpty() || line.isRow()) {
      return false;
    } else if (line.label().isPresent()) {
      return line.is(Label.JOINED).orElse(false);
    } else if (!mayBeCut && !line.soft()) {
      return line.isCentred() && Chars.leavesOpen(pieces.getLast().text());
    }
    String last = pieces.getLast().text();
    boolean cut = !Chars.endsSentence(last) && (pieces.size() > 1 || isCut(last, line));
    boolean begins =
        line.ordinal().filter(o -> o.form() != OrdinalForm.DASH).isPresent()
            || Signs.beginsSomething(line)
            || RosterReader.startsAt(line);
    return cut && !begins;
  }

  /// A line is cut where its own marks say so, or where running text stops and the next line brings
  /// it to its end. Lines without ends one after another are a list, not a paragraph in pieces.
  private boolean isCut(String last, Line next) {
    boolean surely = Chars.leavesOpen(last) || last.matches(".*[，、,]");
    boolean ended = Chars.endsSentence(next.text()) || next.text().length() >= FULL_COLUMN;
    return last.length() >= SHORTEST_CUT
        && (surely || !inList && ended && Chars.isRunningText(last));
  }
}
