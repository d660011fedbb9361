package org.gongbao.ui.proof.round;

import org.gongbao.app.proof.RedReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Stretch;

/// What a correction asks for, to be read in one line: characters that go, those that come, and a
/// few around them.
///
/// @param lead characters before
/// @param plain characters it speaks of that stay
/// @param before characters that go
/// @param after characters that come
/// @param trail characters behind
/// @param note words of the reader
/// @param to where something is moved
record Wish(
    String lead, String plain, String before, String after, String trail, String note, Target to) {
  /// Where something is moved: behind some characters, or before them at the start of a text.
  record Target(String behind, String ahead) {
    static final Target NONE = new Target("", "");
  }

  private static final int AROUND = 10;
  private static final int LONG = 40;

  static Wish of(Tree base, Correction correction) {
    return switch (correction) {
      case Correction.Replaced one ->
          around(
              base,
              one.stretch(),
              new Wish("", "", one.stretch().quote(), one.text(), "", "", Target.NONE));
      case Correction.Swapped one -> swapped(base, one);
      case Correction.Moved one ->
          around(
              base,
              one.stretch(),
              new Wish("", "", one.stretch().quote(), "", "", "", target(base, one.to())));
      case Correction.Joined one ->
          new Wish(
              head(base, new Place(one.upper(), Slot.TEXT, Integer.MAX_VALUE)),
              "",
              "\n",
              "",
              tail(base, new Place(one.lower(), Slot.TEXT, 0)),
              "",
              Target.NONE);
      case Correction.Struck one -> new Wish("", "", cut(one.quote()), "", "", "", Target.NONE);
      case Correction.Carried one ->
          new Wish("", "", cut(one.quote()), "", "", "", target(base, last(one.behind())));
      case Correction.Kept one ->
          around(
              base,
              one.stretch(),
              new Wish("", one.stretch().quote(), "", "", "", "", Target.NONE));
      case Correction.Noted one ->
          around(
              base,
              one.stretch(),
              new Wish("", one.stretch().quote(), "", "", "", one.words(), Target.NONE));
    };
  }

  /// What red-check found.
  static Wish of(RedReport.Found found) {
    return new Wish(
        found.around().lead(),
        "",
        cut(found.deviation().wanted()),
        cut(found.deviation().found()),
        found.around().trail(),
        "",
        Target.NONE);
  }

  private static Wish swapped(Tree base, Correction.Swapped one) {
    return Rewriting.of(base, one)
        .map(
            whole ->
                around(
                    base,
                    whole.stretch(),
                    new Wish(
                        "", "", whole.stretch().quote(), whole.proposed(), "", "", Target.NONE)))
        .orElseGet(
            () -> new Wish("", "", one.first().quote(), one.second().quote(), "", "", Target.NONE));
  }

  private static Wish around(Tree base, Stretch stretch, Wish wish) {
    return new Wish(
        head(base, stretch.start()),
        cut(wish.plain),
        cut(wish.before),
        cut(wish.after),
        tail(base, stretch.start().at(stretch.to())),
        wish.note,
        wish.to);
  }

  private static String head(Tree base, Place place) {
    String chars = chars(base, place);
    int to = Math.min(place.offset(), chars.length());
    int from = Math.max(0, to - AROUND);
    if (from > 0 && from < chars.length() && Character.isLowSurrogate(chars.charAt(from))) {
      from++;
    }
    return (from > 0 ? "…" : "") + chars.substring(Math.min(from, to), to);
  }

  private static String tail(Tree base, Place place) {
    String chars = chars(base, place);
    int from = Math.min(place.offset(), chars.length());
    int to = Math.min(chars.length(), from + AROUND);
    if (to > from && Character.isHighSurrogate(chars.charAt(to - 1))) {
      to--;
    }
    return chars.substring(from, to) + (to < chars.length() ? "…" : "");
  }

  private static Place last(NodeId node) {
    return new Place(node, Slot.TEXT, Integer.MAX_VALUE);
  }

  private static Target target(Tree base, Place place) {
    String behind = head(base, place);
    return new Target(behind, behind.isEmpty() ? tail(base, place) : "");
  }

  private static String chars(Tree base, Place place) {
    return base.find(place.node()).flatMap(node -> node.written(place.slot())).orElse("");
  }

  private static String cut(String chars) {
    return chars.length() <= LONG
        ? chars
        : chars.substring(0, chars.offsetByCodePoints(0, LONG / 3))
            + "……"
            + chars.substring(chars.offsetByCodePoints(chars.length(), -LONG / 3));
  }
}
