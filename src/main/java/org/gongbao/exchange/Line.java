package org.gongbao.exchange;

import java.util.Optional;
import org.gongbao.model.Ordinal;

/// One source line as the readers see it: without indent and without the heading signs of Markdown,
/// whose depth means nothing in such sources.
///
/// @param number from 1
/// @param marked true when it began with heading signs
/// @param adjacent true when no blank line stands before it
/// @param body the line without signs and outer white space
/// @param cells the line without signs, with the tabs at its ends: an empty cell may stand there
record Line(int number, boolean marked, boolean adjacent, Piece body, Piece signs, Piece cells) {

  static Line of(int number, String raw, boolean adjacent) {
    return of(Piece.of(number, raw, 0, raw.length()), adjacent);
  }

  static Line of(Piece raw, boolean adjacent) {
    Piece whole = raw.stripped();
    int signs = 0;
    while (signs < whole.text().length() && whole.text().charAt(signs) == '#') {
      signs++;
    }
    boolean marked =
        signs > 0
            && signs <= 6
            && (signs == whole.text().length() || Chars.isSpace(whole.text().charAt(signs)));
    Piece body = marked ? whole.from(signs).stripped() : whole;
    Piece cells = marked ? body : raw;
    return new Line(raw.line(), marked, adjacent, body, whole.part(0, marked ? signs : 0), cells);
  }

  String text() {
    return body.text();
  }

  boolean isBlank() {
    return body.text().isEmpty();
  }

  /// True when the line is cells. A tab right after an ordinal is only how a word processor sets it
  /// off.
  boolean hasTab() {
    int ordinal = ordinal().map(o -> o.written().length()).orElse(0);
    return body.text().indexOf('\t', ordinal) >= 0;
  }

  /// True when the line begins with a tab, as further entries of a contents section do.
  boolean isTabbed() {
    return cells.text().startsWith("\t");
  }

  boolean isRule() {
    String text = text();
    return text.length() >= 3
        && (text.chars().allMatch(c -> c == '=')
            || text.chars().allMatch(c -> c == '*')
            || text.chars().allMatch(c -> c == '-' || c == '_'));
  }

  Optional<Ordinal> ordinal() {
    return Ordinal.leading(text());
  }
}
