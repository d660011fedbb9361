package org.gongbao.ui.item;

/// A row that tells how something is printed.
interface Printed {
  /// Pages were composed.
  void printed();
}
