package org.gongbao.check;

import org.gongbao.check.read.ItemReading;

/// A rule that looks at one item at a time: a document with all its parts, a chronicle, a notice.
public non-sealed interface DocumentRule extends Rule {
  void check(ItemReading item, CheckContext context, Reporter out);
}
