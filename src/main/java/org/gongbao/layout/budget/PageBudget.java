package org.gongbao.layout.budget;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;

/// 版面预算 of an issue, read off its pages.
///
/// Lines are lines of one column. How many more there is room for is counted on the grid; what
/// keeps lines together may take one or two more.
///
/// @param pages all of them, cover and blank ones included
/// @param front cover, masthead and contents
/// @param fillers blank pages that fill the last sheet
/// @param sheet the page count is a multiple of it; 1 for any
/// @param freeLines on the last page of text
/// @param pageLines of a page without anything on it
/// @param items in printed order; those without a title have no known place and are left out
public record PageBudget(
    int pages,
    int front,
    int fillers,
    int sheet,
    int freeLines,
    int pageLines,
    List<ItemRoom> items) {
  public static final PageBudget NONE = new PageBudget(0, 0, 0, 1, 0, 0, List.of());

  public PageBudget {
    items = List.copyOf(items);
  }

  /// Where one item stands.
  ///
  /// @param first number of its first page
  /// @param last number of its last page
  /// @param from where it begins, in thousandths of a page from the front of the issue
  /// @param to where it ends, likewise
  /// @param freeLines by which it can grow before it, or what shares its pages, takes one more
  /// @param pagesAfter how many pages the issue has when it takes one more
  public record ItemRoom(
      NodeId item, int first, int last, int from, int to, int freeLines, int pagesAfter) {

    /// 面: pages it stands on, shared ones included.
    public int length() {
      return last - first + 1;
    }
  }

  public static PageBudget of(Issue issue, Composition pages, HouseStyle style) {
    return pages.pages().isEmpty() ? NONE : new BudgetReader(issue, pages, style).read();
  }

  /// 帖: whole sheets.
  public int sheets() {
    return Math.ceilDiv(pages, sheet);
  }

  /// How many lines more make the issue longer: what is left on the last page of text and on blank
  /// pages, and one.
  public int linesToGrow() {
    return freeLines + fillers * pageLines + 1;
  }

  /// How many pages it then has.
  public int pagesGrown() {
    return pages + sheet;
  }

  public Optional<ItemRoom> of(NodeId item) {
    return items.stream().filter(room -> room.item().equals(item)).findFirst();
  }
}
