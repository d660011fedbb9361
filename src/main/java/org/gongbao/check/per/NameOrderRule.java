package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.Chronicle;

/// PER-06 排序一致: in lists of names behind one post (副市长甲、乙、丙) of the chronicle two persons stand in
/// one order everywhere, and persons the register has an order of stand in it, here and in rosters.
/// Lists by strokes say so.
final class NameOrderRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("PER-06", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LONGEST_LIST = 40;

  /// 按姓氏笔画为序: said somewhere in the item.
  private static final Fact<ItemReading, Boolean> BY_STROKES =
      Fact.of(item -> item.passages().stream().anyMatch(one -> one.chars().contains("姓氏笔画")));

  /// How any two names that stand in one list stand there.
  private static final Fact<ItemReading, Map<String, List<Pair>>> ORDERS =
      Fact.of(NameOrderRule::orders);

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// Two names as they stand in a list.
  private record Pair(Held first, Held second) {}

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<String, List<Pair>> orders = new TreeMap<>();
    Map<Object, Boolean> told = new IdentityHashMap<>();
    boolean ranked = context.knows(Need.PROTOCOL_ORDER);
    Ranks ranks = context.office().fact(Ranks.OF);
    for (ItemReading item : issue.items()) {
      item.fact(ORDERS)
          .forEach((key, its) -> orders.computeIfAbsent(key, k -> new ArrayList<>()).addAll(its));
      if (ranked && !item.fact(BY_STROKES)) {
        Optional<LocalDate> signed = item.fact(DocumentFacts.OF).flatMap(DocumentFacts::day);
        lists(item.fact(Held.ALL), Held::row)
            .forEach(row -> byRegister(row, signed, ranks, told, out));
      }
    }
    orders.forEach((key, pairs) -> contradiction(pairs, told, out));
  }

  private static Map<String, List<Pair>> orders(ItemReading item) {
    Map<String, List<Pair>> orders = new TreeMap<>();
    if (item.item() instanceof Chronicle && !item.fact(BY_STROKES)) {
      lists(item.fact(Held.ALL), Held::where).stream()
          .filter(list -> list.size() > 1 && list.size() <= LONGEST_LIST)
          .forEach(list -> pairs(list, orders));
    }
    return orders;
  }

  /// The first who stands behind one he comes before; a list out of order has many such pairs.
  private static void byRegister(
      List<Held> row,
      Optional<LocalDate> signed,
      Ranks ranks,
      Map<Object, Boolean> told,
      Reporter out) {
    for (int j = 1; j < row.size() && row.size() <= LONGEST_LIST; j++) {
      Held second = row.get(j);
      Optional<LocalDate> day = second.day().or(() -> signed);
      for (int i = 0; i < j; i++) {
        if (ranks.comesBefore(second.name(), row.get(i).name(), day)) {
          Reporter.Telling telling = out.at(second.site()).with(row.get(i).site());
          telling.say("register", second.name(), row.get(i).name());
          row.forEach(held -> told.put(held.where(), true));
          return;
        }
      }
    }
  }

  /// Names of one list stand one after another.
  private static List<List<Held>> lists(List<Held> all, Function<Held, Object> list) {
    List<List<Held>> lists = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || list.apply(all.get(i)) != list.apply(all.get(from))) {
        lists.add(all.subList(from, i));
        from = i;
      }
    }
    return lists;
  }

  private static void pairs(List<Held> list, Map<String, List<Pair>> orders) {
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        String one = list.get(i).name();
        String other = list.get(j).name();
        String key = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        orders
            .computeIfAbsent(key, none -> new ArrayList<>())
            .add(new Pair(list.get(i), list.get(j)));
      }
    }
  }

  private static void contradiction(List<Pair> pairs, Map<Object, Boolean> told, Reporter out) {
    String leading = pairs.getFirst().first().name();
    if (pairs.stream().allMatch(pair -> pair.first().name().equals(leading))) {
      return;
    }
    List<Pair> some = pairs.stream().filter(p -> p.first().name().equals(leading)).toList();
    List<Pair> others = pairs.stream().filter(p -> !p.first().name().equals(leading)).toList();
    List<Pair> rare = some.size() < others.size() ? some : others;
    List<Pair> usual = rare == some ? others : some;
    for (Pair pair : rare) {
      // A list out of order has many such pairs.
      if (told.put(pair.first().where(), true) == null) {
        out.at(pair.first().site())
            .with(usual.getFirst().first().site())
            .say("order", pair.first().name(), pair.second().name(), rare.size(), usual.size());
      }
    }
  }
}
