package org.gongbao.layout.style;

/// How items follow one another.
///
/// @param followOnLines least room, in lines of a column, for an item to start below another; 0 for
///   always a new page
/// @param ruleWeight of the rule between two items on one page
/// @param sheet pages of a sheet: the page count is filled up to a multiple of it, 1 for never
/// @param sections whether the label of a section 栏目 is printed above its first item
/// @param front whether an issue has cover, masthead, contents and colophon
/// @param folio how pages are numbered
/// @param coverBleeds whether the picture of the cover goes over the edges of the page, 出血
public record FlowRules(
    int followOnLines,
    int ruleWeight,
    int sheet,
    boolean sections,
    boolean front,
    Folio folio,
    boolean coverBleeds) {

  /// Rules of an office whose cover picture stands within its margins.
  public FlowRules(
      int followOnLines, int ruleWeight, int sheet, boolean sections, boolean front, Folio folio) {
    this(followOnLines, ruleWeight, sheet, sections, front, folio, false);
  }

  /// The same with the picture of the cover over the edges, or within.
  public FlowRules withCoverBleeding(boolean bleeds) {
    return new FlowRules(followOnLines, ruleWeight, sheet, sections, front, folio, bleeds);
  }

  /// 页码 and what stands beside it.
  public enum Folio {
    /// The number at the outer edge, then name and number of the issue.
    RUNNING,
    /// The number between dashes (GB/T 9704—2012【M】): odd pages at the right, even ones at the
    /// left.
    DASHED
  }
}
