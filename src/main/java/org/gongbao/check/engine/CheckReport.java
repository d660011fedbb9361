package org.gongbao.check.engine;

import java.util.List;
import org.gongbao.check.Finding;
import org.gongbao.check.Need;

/// 校验结果: what all rules found, and which did not run. A rule not run is never clean.
///
/// @param findings in printed order, those of one place by rule
/// @param run ids of the rules that ran
/// @param notApplicable ids of the rules that could never run on this
public record CheckReport(
    List<Finding> findings, List<String> run, List<NotRun> notRun, List<String> notApplicable) {
  public static final CheckReport NONE =
      new CheckReport(List.of(), List.of(), List.of(), List.of());

  public CheckReport {
    findings = List.copyOf(findings);
    run = List.copyOf(run);
    notRun = List.copyOf(notRun);
    notApplicable = List.copyOf(notApplicable);
  }

  /// A rule that did not run, and why.
  ///
  /// @param missing what it needs and has not; empty when it broke down
  public record NotRun(String rule, List<Need> missing) {
    public NotRun {
      missing = List.copyOf(missing);
    }

    public boolean isBroken() {
      return missing.isEmpty();
    }
  }
}
