package org.gongbao.ui.page;

import java.util.List;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Place;

/// Something shown on a page that is not printed: the paragraph worked on, a finding, a mark of a
/// proofreader.
///
/// @param note what it says; empty for a mere tint
public record PageMark(Where where, Kind kind, String note) {

  /// Where it lies on a page; empty when it does not lie on it.
  public List<Box> boxes(Page page, PageText text) {
    return switch (where) {
      case Where.Stretch stretch -> text.boxesOf(stretch.from(), stretch.to());
      case Where.TextAt at -> text.boxesAround(at.place());
      case Where.LineOf line ->
          line.page() == page.number() || line.page() == 0
              ? text.lineOf(line.place()).stream().toList()
              : List.of();
      case Where.On(Page drawn, Box box) -> drawn == page ? List.of(box) : List.of();
      case Where.OnPage on ->
          on.page() == page.number() ? List.of(new Box(0, 0, page.width(), 0)) : List.of();
    };
  }

  /// What a mark belongs to. It moves with the text, not with the page.
  public sealed interface Where {
    /// Characters of one text.
    record Stretch(Place from, int to) implements Where {}

    /// The whole text a place is in, with what is printed before it.
    record TextAt(Place place) implements Where {}

    /// The line a place is in, on the page of a number only; 0 for any page.
    record LineOf(Place place, int page) implements Where {}

    /// A part of a page as laid out, and of no other.
    record On(Page page, Box box) implements Where {}

    /// A page as such.
    record OnPage(int page) implements Where {}
  }

  /// How it looks; the style class is `gb-mark-` and the name.
  public enum Kind {
    CURRENT,
    SELECTION,
    ERROR,
    WARNING,
    INFO
  }
}
