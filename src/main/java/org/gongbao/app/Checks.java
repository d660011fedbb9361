package org.gongbao.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Rule;
import org.gongbao.check.Traces;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.model.NodeId;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes checkers with what the office knows.
public final class Checks {
  private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

  private static final Parallel SHARED_OUT =
      new Parallel() {
        @Override
        public <T> List<T> all(List<Supplier<T>> work) {
          return work.parallelStream().map(Supplier::get).toList();
        }
      };

  private Checks() {}

  /// A checker of all rules.
  ///
  /// @param whole true for an issue, false for a document by itself
  /// @param traces what the sources had
  public static Checker of(boolean whole, Traces traces, Office office) {
    return of(whole, traces, office, RuleCatalog.all());
  }

  public static Checker of(boolean whole, Traces traces, Office office, List<Rule> rules) {
    CheckContext context = whole ? CheckContext.ISSUE : CheckContext.BARE;
    return new Checker(rules, context.with(office).with(traces), SHARED_OUT, Checks::broke);
  }

  /// What the office of a library knows when it checks an issue. On a worker: takes as long as
  /// reading its registers and, the first time, the outlines of all its issues.
  public static Office office(OpenLibrary library, NodeId issue) {
    Map<Register, List<Entry>> known = new EnumMap<>(library.registers().all());
    known.put(Register.MANUSCRIPTS, library.registers().entries(Register.MANUSCRIPTS));
    return Office.of(known, library.beside(issue), library.proofs().read(issue));
  }

  /// The rule is shown as not run; what it broke on stays out of the log.
  private static void broke(String rule, Throwable why) {
    StackTraceElement[] trace = why.getStackTrace();
    LOG.error(
        "rule {} broke down: {} at {}",
        rule,
        why.getClass().getName(),
        trace.length > 0 ? trace[0] : "");
  }
}
