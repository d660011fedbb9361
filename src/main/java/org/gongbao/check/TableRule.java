package org.gongbao.check;

import org.gongbao.check.read.TableReading;

/// A rule that looks at one table at a time.
public non-sealed interface TableRule extends Rule {
  void check(TableReading table, CheckContext context, Reporter out);
}
