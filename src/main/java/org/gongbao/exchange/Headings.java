package org.gongbao.exchange;

import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;

/// Which lines are 层次标题: told by the form of their ordinal, by how they look, and by what they do
/// not hold.
final class Headings {
  private static final int LONGEST_HEADING = 60;
  private static final int LONG_HEADING = 36;
  private static final int LONGEST_STOPPED = 13;
  private static final int LONGEST_APART = 40;

  private Headings() {}

  /// （一）指导思想。 with nothing behind it and its text below: a heading though it has a stop.
  static boolean isAhead(LineCursor cursor) {
    Line line = cursor.peek();
    Ordinal ordinal = line.ordinal().orElse(Ordinal.NONE);
    boolean level =
        ordinal.form() == OrdinalForm.HAN || ordinal.form() == OrdinalForm.HAN_BRACKETED;
    String rest = line.text().substring(ordinal.written().length());
    boolean alone = rest.length() <= LONGEST_STOPPED && rest.indexOf('。') == rest.length() - 1;
    return level
        && rest.length() > 1
        && alone
        && line.label().isEmpty()
        && !rest.endsWith("的。")
        && cursor.previous().map(before -> !before.text().endsWith("；")).orElse(true)
        && cursor
            .second()
            .filter(next -> next.ordinal().map(o -> o.form() != ordinal.form()).orElse(true))
            .filter(next -> next.text().length() > LONGEST_STOPPED)
            .isPresent();
  }

  static boolean isOne(Line line) {
    return line.is(Label.HEADING).orElseGet(() -> looksHeaded(line));
  }

  private static boolean looksHeaded(Line line) {
    Ordinal ordinal = line.ordinal().orElse(Ordinal.NONE);
    String rest = line.text().substring(ordinal.written().length());
    boolean sentence = Chars.hasSentence(rest);
    return switch (ordinal.form()) {
      case NONE -> (line.marked() || isSetApart(line)) && !sentence && !rest.isEmpty();
      case DASH -> line.marked() && !sentence;
      case ARTICLE -> false;
      case BOOK, CHAPTER, STATUTE_SECTION -> !sentence && rest.length() <= LONGEST_HEADING;
      case HAN, HAN_BRACKETED, ARABIC, ARABIC_BRACKETED, CIRCLED ->
          !rest.isEmpty()
              && !sentence
              && rest.length() <= LONGEST_HEADING
              && (line.marked() || "，、：,:".indexOf(rest.charAt(rest.length() - 1)) < 0);
    };
  }

  /// Centred or all bold, and nothing but a few words.
  private static boolean isSetApart(Line line) {
    boolean apart = line.isCentred() || line.look().strong();
    return apart
        && line.text().length() <= LONGEST_APART
        && "（(".indexOf(line.text().charAt(0)) < 0
        && Signs.number(line).isEmpty()
        && Signs.isTitleLike(line);
  }

  /// How surely a heading is one, in percent: a long line without a stop may be a paragraph that
  /// lost it.
  static int confidence(Line line) {
    boolean shown = line.marked() || line.look().strong();
    boolean bare = line.ordinal().isEmpty();
    boolean doubtful = bare || line.text().length() > LONG_HEADING && !shown;
    return !doubtful ? 100 : line.marked() ? 90 : 60;
  }
}
