package org.gongbao.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.model.Ordinal;
import org.jspecify.annotations.Nullable;

/// One source line as the readers see it: without indent and without the heading signs of Markdown,
/// whose depth means nothing in such sources.
///
/// @param number from 1
/// @param marked true when it began with heading signs, or its file calls it a heading
/// @param adjacent true when no blank line stands before it
/// @param body the line without signs and outer white space
/// @param cells the line without signs, with the tabs at its ends: an empty cell may stand there
/// @param soft true when it goes on after a line break within one paragraph of its file
/// @param look as in its file
/// @param label what an editor said it is, if one did
/// @param table the table it is a row of, where its file has tables
record Line(
    int number,
    boolean marked,
    boolean adjacent,
    Piece body,
    Piece signs,
    Piece cells,
    boolean soft,
    Look look,
    Optional<Label> label,
    @Nullable SourceTable table) {

  static Line of(int number, SourceLine source, boolean adjacent) {
    String raw = source.text();
    return of(Piece.of(number, raw, 0, raw.length()), source.look(), adjacent);
  }

  static Line of(Piece raw, Look look, boolean adjacent) {
    Piece whole = raw.stripped();
    int signs = 0;
    while (signs < whole.text().length() && whole.text().charAt(signs) == '#') {
      signs++;
    }
    boolean signed =
        signs > 0
            && signs <= 6
            && (signs == whole.text().length() || Chars.isSpace(whole.text().charAt(signs)));
    Piece body = signed ? whole.from(signs).stripped() : whole;
    Piece cells = signed ? body : raw;
    return new Line(
        raw.line(),
        signed || look.level() > 0,
        adjacent,
        body,
        whole.part(0, signed ? signs : 0),
        cells,
        false,
        look,
        Optional.empty(),
        null);
  }

  Line labelled(Label said) {
    return new Line(
        number, marked, adjacent, body, signs, cells, soft, look, Optional.of(said), table);
  }

  Line rowOf(SourceTable of) {
    return new Line(number, marked, adjacent, body, signs, cells, soft, look, label, of);
  }

  /// One line of several, as if they had not been cut.
  static Line joined(List<Line> lines) {
    Line first = lines.getFirst();
    if (lines.size() == 1) {
      return first;
    }
    Piece all = Piece.joined(lines.stream().map(Line::body).toList());
    return new Line(
        first.number,
        first.marked,
        first.adjacent,
        all,
        first.signs,
        all,
        first.soft,
        first.look,
        first.label,
        null);
  }

  /// Part of the line as a line of its own, in offsets of the body.
  Line part(int start, int end) {
    Piece part = body.part(start, end).stripped();
    boolean first = start == 0;
    Piece kept = first ? signs : body.part(start, start);
    return new Line(
        number, first && marked, !first || adjacent, part, kept, part, !first, look, label, null);
  }

  String text() {
    return body.text();
  }

  boolean isBlank() {
    return body.text().isEmpty() && table == null;
  }

  /// Whether an editor said it is one of these; empty when nobody said what it is.
  Optional<Boolean> is(Label... any) {
    return label.map(said -> Arrays.asList(any).contains(said));
  }

  /// True when the line is cells. A tab right after an ordinal is only how a word processor sets it
  /// off.
  boolean isRow() {
    if (table != null) {
      return true;
    }
    int ordinal = ordinal().map(o -> o.written().length()).orElse(0);
    boolean tab = body.text().indexOf('\t', ordinal) >= 0;
    return tab && is(Label.ROW).orElse(true);
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
            || text.chars().allMatch(c -> c == '-' || c == '_'))
        && is(Label.RULE).orElse(true);
  }

  boolean isCentred() {
    return look.align() == Look.Align.CENTRE;
  }

  Optional<Ordinal> ordinal() {
    return Ordinal.leading(text());
  }
}
