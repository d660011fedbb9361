package org.gongbao.check.per;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;

/// PER-01 同一职务下姓名近形、近音变体: within an issue, one post beside two names that differ in one character
/// and never stand in one list. Names of two characters only under a post that one person has at a
/// time.
final class AlikeNamesRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("PER-01", Severity.ERROR, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<String, List<Held>> byName = new HashMap<>();
    for (ItemReading item : issue.items()) {
      item.fact(Held.BY_NAME)
          .forEach((name, its) -> byName.computeIfAbsent(name, k -> new ArrayList<>()).addAll(its));
    }
    // Names with one character left out: alike names share one of these.
    Map<String, List<List<Held>>> byRest = new HashMap<>();
    byName.forEach(
        (name, held) -> {
          for (int i = 1; i < name.length() && name.length() <= 4; i++) {
            String rest = name.substring(0, i) + '*' + name.substring(i + 1);
            byRest.computeIfAbsent(rest, none -> new ArrayList<>()).add(held);
          }
        });
    byRest.values().removeIf(alike -> alike.size() < 2);
    for (List<List<Held>> alike : new TreeMap<>(byRest).values()) {
      alike.sort(Comparator.comparing(held -> held.getFirst().name()));
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          pair(alike.get(i), alike.get(j), out);
        }
      }
    }
  }

  private static void pair(List<Held> some, List<Held> others, Reporter out) {
    if (!Posts.areShared(some, others) || isTogether(some, others)) {
      return;
    }
    // The rarer is the likelier slip; of two alike the one that comes later.
    boolean first = some.size() < others.size();
    List<Held> rare = first ? some : others;
    List<Held> usual = first ? others : some;
    for (Held one : rare) {
      out.at(one.site())
          .with(usual.stream().limit(3).map(Held::site).toList())
          .say("alike", one.name(), rare.size(), usual.getFirst().name(), usual.size());
    }
  }

  /// Two who stand in one list are two.
  private static boolean isTogether(List<Held> some, List<Held> others) {
    Set<Object> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    some.forEach(held -> lists.add(held.where()));
    return others.stream().anyMatch(held -> lists.contains(held.where()));
  }
}
