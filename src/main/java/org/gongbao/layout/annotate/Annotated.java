package org.gongbao.layout.annotate;

import java.util.List;

/// All marks on all pages.
///
/// @param pages one for each page composed
/// @param unplaced ids of the marks whose characters are on no page
/// @param unwritten ids of the marks for whose words a margin has no room, or not for all of them:
///   what they say must be listed elsewhere
public record Annotated(List<PageMarks> pages, List<String> unplaced, List<String> unwritten) {
  public static final Annotated NONE = new Annotated(List.of(), List.of(), List.of());

  public Annotated {
    pages = List.copyOf(pages);
    unplaced = List.copyOf(unplaced);
    unwritten = List.copyOf(unwritten);
  }

  /// @param page index, from 0
  public PageMarks on(int page) {
    return page < pages.size() ? pages.get(page) : PageMarks.NONE;
  }
}
