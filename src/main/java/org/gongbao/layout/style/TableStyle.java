package org.gongbao.layout.style;

import java.util.List;
import java.util.Optional;

/// How tables are set (domain D.7).
///
/// @param pitch distance of baselines in cells
/// @param padX white left and right in a cell
/// @param padY white above and below in a cell
/// @param frame weight of the outer lines 顶线、底线、墙线
/// @param inner weight of row and column lines 行线、栏线
/// @param open true when the outer walls are left off 开放式
/// @param lists 清单: for lists of one form that follow one another, the shares their columns have of
///   the width. A table with as many columns as one of these has shares is such a list: all of them
///   have the same columns, text at the left and ragged, and where the page has one column of text
///   they begin where that has come to, however long they are
public record TableStyle(
    int pitch, int padX, int padY, int frame, int inner, boolean open, List<List<Integer>> lists) {
  public TableStyle {
    lists = lists.stream().map(List::copyOf).toList();
    if (lists.stream().anyMatch(TableStyle::isNoShare)) {
      throw new IllegalArgumentException("shares " + lists);
    }
  }

  /// Without lists.
  public TableStyle(int pitch, int padX, int padY, int frame, int inner, boolean open) {
    this(pitch, padX, padY, frame, inner, open, List.of());
  }

  /// The shares of the columns of a list with so many; empty for tables that are none.
  public Optional<List<Integer>> list(int columns) {
    return lists.stream().filter(shares -> shares.size() == columns).findFirst();
  }

  private static boolean isNoShare(List<Integer> shares) {
    return shares.isEmpty() || shares.stream().anyMatch(share -> share <= 0);
  }
}
