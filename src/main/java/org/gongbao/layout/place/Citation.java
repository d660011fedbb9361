package org.gongbao.layout.place;

/// A line of a page as proofreaders cite it: 第12页左栏第8行, with the numbers that proofs print.
///
/// @param page number of the page
/// @param line 0 when no certain line is meant, or the characters stand in none
public record Citation(int page, Column column, int line) {
  public enum Column {
    /// Where the pages have one column only.
    ONLY,
    LEFT,
    RIGHT,
    /// 通: over both columns, counted by itself.
    ACROSS
  }
}
