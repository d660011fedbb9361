package org.gongbao.ui.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    int count = pages.size();
    return IntStream.range(0, count)
        .map(i -> Math.floorMod(from + i, count))
        .boxed()
        .flatMap(
            index ->
                of(pages.get(index)).boxOf(place).map(box -> new PageSpot(index, box)).stream())
        .findFirst();
  }
}
