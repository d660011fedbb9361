package org.gongbao.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.edit.Selection;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Place;
import org.gongbao.ui.page.PageMark;
import org.gongbao.ui.page.PageSpot;
import org.gongbao.ui.page.PrintedPages;
import org.jspecify.annotations.Nullable;

/// Text being selected with the pointer on the pages: over lines, columns and pages, in the order
/// in which they are read.
final class Selecting {
  private final ReadOnlyObjectWrapper<Optional<PageSelection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable PrintedPages printed;
  private Optional<Place> anchor = Optional.empty();
  private List<PageMark> tints = List.of();

  ReadOnlyObjectProperty<Optional<PageSelection>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// What of the pages is tinted.
  List<PageMark> tints() {
    return tints;
  }

  /// From a point to another.
  ///
  /// @return true when something else is selected now
  boolean drag(List<Page> pages, PageSpot from, PageSpot to) {
    PrintedPages now = printed(pages);
    if (anchor.isEmpty()) {
      anchor = now.at(from);
    }
    Optional<Place> caret = now.at(to);
    if (anchor.isEmpty() || caret.isEmpty()) {
      return false;
    }
    List<Stretch> stretches = now.between(anchor.get(), caret.get());
    tints = now.tint(stretches);
    Optional<PageSelection> next =
        stretches.isEmpty()
            ? Optional.empty()
            : Optional.of(new PageSelection(new Selection(anchor.get(), caret.get()), stretches));
    boolean changed = !next.equals(selection.get());
    selection.set(next);
    return changed;
  }

  /// The pointer was released: the next begins anew.
  Optional<PageSelection> release() {
    anchor = Optional.empty();
    return selection.get();
  }

  /// @return true when something was selected
  boolean clear() {
    anchor = Optional.empty();
    tints = List.of();
    boolean was = selection.get().isPresent();
    selection.set(Optional.empty());
    return was;
  }

  /// Other pages are shown: what is selected on others is selected no more.
  void pages(List<Page> pages) {
    if (printed != null && !printed.isOf(pages)) {
      printed = null;
      clear();
    }
  }

  private PrintedPages printed(List<Page> pages) {
    if (printed == null || !printed.isOf(pages)) {
      printed = new PrintedPages(pages);
    }
    return printed;
  }
}
