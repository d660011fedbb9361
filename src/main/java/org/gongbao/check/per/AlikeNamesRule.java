package org.gongbao.check.per;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.per.Staff.Seat;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;

/// PER-01 同一职务下姓名近形、近音变体: within an issue, one post beside two names that differ in one character
/// and never stand in one list; and a name the register does not know beside the post of one it
/// knows. Names of two characters only under a post that one person has at a time. Two names the
/// register knows are two persons.
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
    Staff staff = context.office().fact(Staff.OF);
    Set<String> told = new HashSet<>();
    for (List<List<Held>> alike : new TreeMap<>(byRest).values()) {
      alike.sort(Comparator.comparing(held -> held.getFirst().name()));
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          pair(alike.get(i), alike.get(j), staff, told, out);
        }
      }
    }
    if (context.knows(Need.OFFICIALS)) {
      byName.forEach(
          (name, held) -> {
            if (!staff.knows(name) && !told.contains(name)) {
              unknown(held, byName, staff, out);
            }
          });
    }
  }

  private static void pair(
      List<Held> some, List<Held> others, Staff staff, Set<String> told, Reporter out) {
    boolean known = staff.knows(some.getFirst().name());
    boolean alsoKnown = staff.knows(others.getFirst().name());
    if (known && alsoKnown || !Posts.areShared(some, others) || isTogether(some, others)) {
      return;
    }
    // The rarer is the likelier slip, of two alike the one that comes later; but who is known is no
    // slip.
    boolean first = known == alsoKnown ? some.size() < others.size() : alsoKnown;
    told.add(some.getFirst().name());
    told.add(others.getFirst().name());
    List<Held> rare = first ? some : others;
    List<Held> usual = first ? others : some;
    for (Held one : rare) {
      out.at(one.site())
          .with(usual.stream().limit(3).map(Held::site).toList())
          .say("alike", one.name(), rare.size(), usual.getFirst().name(), usual.size());
    }
  }

  private static void unknown(
      List<Held> held, Map<String, List<Held>> byName, Staff staff, Reporter out) {
    Optional<Seat> known =
        held.stream()
            .flatMap(
                one ->
                    one.posts().stream()
                        .flatMap(post -> near(one, post, staff))
                        .filter(seat -> seat.holdsOn(one.day())))
            .filter(seat -> !isTogether(held, byName.getOrDefault(seat.name(), List.of())))
            .findFirst();
    known.ifPresent(
        seat ->
            held.forEach(
                one ->
                    out.at(one.site())
                        .with(
                            byName.getOrDefault(seat.name(), List.of()).stream()
                                .limit(3)
                                .map(Held::site)
                                .toList())
                        .say("register", one.name(), seat.told(), seat.name())));
  }

  /// Who holds a post under a name that differs in one character; a whole name but for one of the
  /// three.
  private static Stream<Seat> near(Held held, String post, Staff staff) {
    boolean brief = held.name().length() < 3;
    Stream<Seat> seats =
        post.equals("市领导") && !brief
            ? staff.all().filter(seat -> Posts.isLeader(seat.post().core()))
            : brief && !Posts.isUnique(staff.post(post).core())
                ? Stream.empty()
                : staff.in(post).stream();
    return seats.filter(seat -> Names.areAlike(seat.name(), held.name()));
  }

  /// Two who stand in one list are two.
  private static boolean isTogether(List<Held> some, List<Held> others) {
    Set<Object> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    some.forEach(held -> lists.add(held.where()));
    return others.stream().anyMatch(held -> lists.contains(held.where()));
  }
}
