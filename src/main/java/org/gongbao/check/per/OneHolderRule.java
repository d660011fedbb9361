package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.per.Staff.Seat;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;

/// PER-02 唯一职务同时多人: within an issue, two names beside a post that one person has at a time, and
/// nothing that tells of a change; or a name beside such a post that is another's by the register.
/// Names that are alike are for PER-01.
final class OneHolderRule implements IssueRule {
  private static final RuleCard CARD = RuleCard.of("PER-02", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern CHANGE =
      Pattern.compile(
          "任命|免去|任免|当选|选举|辞去|不再担任|另有任用|提名|决定任|省委决定|接替|拟任|离任|到任|调任|任.{2,8}(?:委员|书记|局长|主任)");

  /// What a change begins with: looked for first, as a pattern takes long over every character.
  private static final BitSet FIRST = new BitSet();

  static {
    "任免当选辞不另提决省接拟离到调".chars().forEach(FIRST::set);
  }

  /// Who has a post that one person has at a time.
  private static final Fact<ItemReading, List<Held>> SOLE =
      Fact.of(item -> item.fact(Held.ALL).stream().filter(held -> !held.sole().isEmpty()).toList());

  /// Passages that tell of a change.
  private static final Fact<Passage, List<Passage>> CHANGES =
      Fact.of(passage -> tellsOfChange(passage) ? List.of(passage) : List.of());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<String, Map<String, List<Held>>> byPost = new TreeMap<>();
    Staff staff = context.office().fact(Staff.OF);
    Set<String> told = new HashSet<>();
    for (ItemReading item : issue.items()) {
      for (Held held : item.fact(SOLE)) {
        for (String post : held.sole()) {
          byPost
              .computeIfAbsent(post, none -> new TreeMap<>())
              .computeIfAbsent(held.name(), none -> new ArrayList<>())
              .add(held);
        }
      }
    }
    byPost.forEach(
        (post, holders) -> {
          if (holders.size() == 2) {
            List<List<Held>> two = new ArrayList<>(holders.values());
            two.sort(Comparator.comparing(OneHolderRule::first));
            pair(issue, post, two, staff, told, out);
          }
        });
    if (context.knows(Need.OFFICIALS)) {
      for (ItemReading item : issue.items()) {
        item.fact(Held.ALL).forEach(held -> registered(issue, held, staff, told, out));
      }
    }
  }

  /// On that day another has the post, who is no near form of this name.
  private static void registered(
      IssueReading issue, Held held, Staff staff, Set<String> told, Reporter out) {
    for (String post : held.posts()) {
      if (held.day().isEmpty()
          || !Posts.isUnique(staff.post(post).core())
          || WrittenPost.isFormer(post)) {
        continue;
      }
      List<Seat> seats = staff.in(post);
      Optional<Seat> holder =
          seats.stream().filter(seat -> seat.tenure().holding().on(held.day().get())).findFirst();
      boolean his = seats.stream().anyMatch(seat -> seat.name().equals(held.name()));
      boolean other =
          holder.isPresent() && !his && !Names.areAlike(held.name(), holder.get().name());
      if (other && told.add(held.name()) && !isChanged(issue, held.name())) {
        out.at(held.site()).say("register", holder.get().told(), holder.get().name(), held.name());
      }
    }
  }

  /// Each was known in the post when he is told to have it.
  private static boolean isKnown(Staff staff, String post, List<Held> held) {
    List<Seat> seats = staff.in(post);
    return held.stream()
        .allMatch(
            one ->
                seats.stream()
                    .anyMatch(seat -> seat.name().equals(one.name()) && seat.holdsOn(one.day())));
  }

  private static LocalDate first(List<Held> holder) {
    return holder.stream()
        .map(Held::day)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static void pair(
      IssueReading issue,
      String post,
      List<List<Held>> two,
      Staff staff,
      Set<String> told,
      Reporter out) {
    List<Held> before = two.getFirst();
    List<Held> after = two.getLast();
    String one = before.getFirst().name();
    String other = after.getFirst().name();
    if (isKnown(staff, post, before) && isKnown(staff, post, after)) {
      return;
    }
    if (Names.areAlike(one, other) || isChanged(issue, one) || isChanged(issue, other)) {
      return;
    }
    Optional<Held> same =
        after.stream()
            .filter(
                h -> before.stream().anyMatch(b -> b.day().equals(h.day()) && h.day().isPresent()))
            .findFirst();
    // Who had it before has another post later.
    boolean moved =
        issue.items().stream()
            .flatMap(item -> item.fact(Held.ALL).stream())
            .anyMatch(
                held ->
                    held.name().equals(one)
                        && held.day().isPresent()
                        && held.day().get().isAfter(first(before))
                        && !held.posts().isEmpty()
                        && held.posts().stream().map(Posts::plain).noneMatch(post::equals));
    if (same.isPresent() || !moved) {
      told.add(one);
      told.add(other);
      Held later = same.orElse(after.getFirst());
      out.at(later.site())
          .with(before.getFirst().site())
          .say(same.isPresent() ? "day" : "issue", post, one, other);
    }
  }

  private static boolean tellsOfChange(Passage passage) {
    Matcher matcher = passage.matcher(CHANGE);
    for (int i = 0; i < passage.length(); i++) {
      if (FIRST.get(passage.at(i)) && matcher.region(i, passage.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChanged(IssueReading issue, String name) {
    return issue.items().stream()
        .flatMap(item -> item.all(CHANGES).stream())
        .anyMatch(passage -> passage.chars().contains(name));
  }
}
