package org.gongbao.check.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Finding;
import org.gongbao.check.IssueRule;
import org.gongbao.check.PageRule;
import org.gongbao.check.Reporter;
import org.gongbao.check.Rule;
import org.gongbao.check.TableRule;
import org.gongbao.check.lexicon.Shield;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PagesReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.TableReading;

/// Runs rules one by one and keeps the harm of one that breaks down to itself. Any thread.
final class Runner {
  private final Map<Role, List<BlockRule>> byRole = new EnumMap<>(Role.class);
  private final List<TableRule> tables = new ArrayList<>();
  private final List<DocumentRule> documents = new ArrayList<>();
  private final List<IssueRule> issues = new ArrayList<>();
  private final List<PageRule> pages = new ArrayList<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private final Breakdown breakdown;

  /// Told of each rule that broke down, once a rule.
  @FunctionalInterface
  interface Breakdown {
    void of(String rule, Throwable why);
  }

  Runner(List<Rule> rules, Breakdown breakdown) {
    this.breakdown = breakdown;
    for (Rule rule : rules) {
      if (rule instanceof PageRule one) {
        pages.add(one);
      }
      switch (rule) {
        case BlockRule one ->
            one.roles()
                .forEach(role -> byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(one));
        case TableRule one -> tables.add(one);
        case DocumentRule one -> documents.add(one);
        case IssueRule one -> issues.add(one);
        case PageRule one -> {}
      }
    }
  }

  /// Rules that broke down since the start.
  Set<String> broken() {
    return Set.copyOf(broken);
  }

  /// Names and wordings the office knows are right as they stand, but for rules that look them up.
  List<Finding> passage(Passage passage, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    Shield shield = context.office().shield();
    for (BlockRule rule : byRole.getOrDefault(passage.role(), List.of())) {
      int before = found.size();
      run(rule, found, out -> rule.check(passage, context, out));
      if (found.size() > before && rule.card().needs().isEmpty()) {
        found
            .subList(before, found.size())
            .removeIf(f -> shield.covers(passage, f.site().from(), f.site().to()));
      }
    }
    return found.isEmpty() ? List.of() : found;
  }

  List<Finding> table(TableReading table, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    for (TableRule rule : tables) {
      run(rule, found, out -> rule.check(table, context, out));
    }
    return found;
  }

  List<Finding> item(ItemReading item, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    for (DocumentRule rule : documents) {
      run(rule, found, out -> rule.check(item, context, out));
    }
    return found;
  }

  List<Finding> issue(IssueReading issue, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    for (IssueRule rule : issues) {
      run(rule, found, out -> rule.check(issue, context, out));
    }
    return found;
  }

  List<Finding> pages(PagesReading reading, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    for (PageRule rule : pages) {
      run(rule, found, out -> rule.check(reading, context, out));
    }
    return found;
  }

  private void run(Rule rule, List<Finding> into, Consumer<Reporter> check) {
    int before = into.size();
    try {
      check.accept(new Reporter(rule.card(), into::add));
    } catch (RuntimeException | StackOverflowError broke) {
      // What it told of before may be half the truth.
      into.subList(before, into.size()).clear();
      if (broken.add(rule.card().id())) {
        breakdown.of(rule.card().id(), broke);
      }
    }
  }
}
