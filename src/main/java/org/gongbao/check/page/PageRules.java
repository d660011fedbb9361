package org.gongbao.check.page;

import java.util.List;
import org.gongbao.check.Rule;
import org.gongbao.check.Severity;
import org.gongbao.check.page.LayoutFaultRule.Extent;

/// The family LAY: what layout finds by itself, and LAY-20. LAY-19 needs other editions.
public final class PageRules {
  private PageRules() {}

  public static List<Rule> all() {
    return List.of(
        LayoutFaultRule.of("LAY-01", Severity.ERROR, Extent.TEXT),
        LayoutFaultRule.of("LAY-02", Severity.ERROR, Extent.CHARACTER),
        LayoutFaultRule.of("LAY-03", Severity.ERROR, Extent.CHARACTER),
        LayoutFaultRule.of("LAY-04", Severity.WARNING, Extent.LINE),
        LayoutFaultRule.of("LAY-05", Severity.WARNING, Extent.LINE),
        LayoutFaultRule.of("LAY-06", Severity.WARNING, Extent.LINE),
        LayoutFaultRule.of("LAY-07", Severity.INFO, Extent.LINE),
        LayoutFaultRule.of("LAY-08", Severity.INFO, Extent.LINE),
        LayoutFaultRule.of("LAY-09", Severity.WARNING, Extent.LINE),
        LayoutFaultRule.of("LAY-10", Severity.ERROR, Extent.TEXT),
        LayoutFaultRule.of("LAY-11", Severity.WARNING, Extent.TEXT),
        LayoutFaultRule.of("LAY-12", Severity.ERROR, Extent.TEXT),
        LayoutFaultRule.of("LAY-13", Severity.ERROR, Extent.TEXT),
        LayoutFaultRule.of("LAY-14", Severity.INFO, Extent.LINE),
        LayoutFaultRule.of("LAY-15", Severity.WARNING, Extent.TEXT),
        LayoutFaultRule.of("LAY-16", Severity.ERROR, Extent.TEXT),
        LayoutFaultRule.of("LAY-17", Severity.WARNING, Extent.TEXT),
        LayoutFaultRule.of("LAY-18", Severity.INFO, Extent.LINE),
        new UnreadPageRule());
  }
}
