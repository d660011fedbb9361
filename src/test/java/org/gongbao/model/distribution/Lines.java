package org.gongbao.model.distribution;

import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// Lines of 发放单位 and 各期发放.
public final class Lines {
  private Lines() {}

  public static Entry recipient(String unit, String category, String copies) {
    return Entry.blank(new EntryId("r-" + unit + copies), Register.RECIPIENTS)
        .with(Column.UNIT, unit)
        .with(Column.CATEGORY, category)
        .with(Column.COPIES, copies);
  }

  public static Entry delivery(String issue, String unit, String copies, String returned) {
    return Entry.blank(new EntryId("d-" + issue + unit + copies), Register.DELIVERIES)
        .with(Column.ISSUE, issue)
        .with(Column.UNIT, unit)
        .with(Column.COPIES, copies)
        .with(Column.RETURNED, returned);
  }
}
