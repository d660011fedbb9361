package org.gongbao.ui.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Place;

/// The texts of pages, each read once: pages that did not change are the same objects.
public final class PageTexts {
  private final Map<Page, PageText> known = new IdentityHashMap<>();

  public PageText of(Page page) {
    return known.computeIfAbsent(page, PageText::of);
  }

  /// Forgets all other pages.
  public void retain(List<Page> pages) {
    Set<Page> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(pages);
    known.keySet().retainAll(kept);
  }

  /// Finds a place on the pages.
  ///
  /// @param from index of the page to look on first; those after it follow, then those before it
  public Optional<PageSpot> find(List<Page> pages, Place place, int from) {
    for (int i = 0; i < pages.size(); i++) {
      int index = Math.floorMod(from + i, pages.size());
      Optional<Box> box = of(pages.get(index)).boxOf(place);
      if (box.isPresent()) {
        return Optional.of(new PageSpot(index, box.get()));
      }
    }
    return Optional.empty();
  }
}
