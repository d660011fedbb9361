package org.gongbao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.DrawnMark;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.Box;
import org.gongbao.ui.page.PageSpot;
import org.gongbao.ui.page.PageText;

/// The marks of proofreaders on the pages shown. They belong to the pages they were drawn for and
/// are on no others: a page laid out anew is bare until its marks are drawn anew.
final class PenMarks {
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private List<Page> pages = List.of();
  private Annotated drawn = Annotated.NONE;
  private Optional<String> picked = Optional.empty();

  void draw(Annotated marks, List<Page> on) {
    drawn = marks;
    pages = List.copyOf(on);
  }

  void pick(Optional<String> mark) {
    picked = mark;
  }

  Optional<String> picked() {
    return picked;
  }

  /// Told the id of a mark that is pointed at.
  void onPicked(Consumer<String> listener) {
    listeners.add(listener);
  }

  PageMarks on(int index, Page page) {
    return index < pages.size() && pages.get(index) == page ? drawn.on(index) : PageMarks.NONE;
  }

  /// What is drawn now, page by page; for pages that are no longer those it was drawn for nothing.
  Function<Page, PageMarks> drawn() {
    List<Page> on = pages;
    Annotated marks = drawn;
    return page -> {
      for (int i = 0; i < on.size(); i++) {
        if (on.get(i) == page) {
          return marks.on(i);
        }
      }
      return PageMarks.NONE;
    };
  }

  /// Picks the mark at a point of a page as bound.
  ///
  /// @return true when it was its note in the margin: there is no text to go to
  boolean choose(PageSpot point, Page page) {
    Box read = PageText.asRead(page, point.box());
    Optional<DrawnMark> mark = on(point.page(), page).at(read.x(), read.y());
    mark.ifPresent(
        found -> {
          picked = Optional.of(found.id());
          listeners.forEach(listener -> listener.accept(found.id()));
        });
    return mark.flatMap(DrawnMark::note).filter(note -> note.holds(read.x(), read.y())).isPresent();
  }

  /// Where a mark stands; on its first page.
  Optional<PageSpot> find(String id) {
    for (int i = 0; i < pages.size(); i++) {
      for (DrawnMark mark : drawn.on(i).marks()) {
        if (mark.id().equals(id) && !mark.areas().isEmpty()) {
          var area = mark.areas().getFirst();
          Box box =
              new Box(
                  area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top());
          return Optional.of(new PageSpot(i, PageText.asBound(pages.get(i), box)));
        }
      }
    }
    return Optional.empty();
  }
}
