package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.per.Staff.Seat;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.ItemReading;

/// PER-03 一人同日职务冲突: one name, on one day or in one document, once with 副 and once without in the
/// same post, or with posts of the government and of 人大 or 政协; or as deputy where the register has
/// him as chief, or the other way round. Posts the register has are no conflict.
final class PostConflictRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PER-03", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LEAST_POST = 4;
  private static final Pattern RULING = Pattern.compile("市委常委|(?:市政府)?副?市长|市委副?书记");
  private static final Pattern ASSEMBLY = Pattern.compile("市政协副?主席|市人大常委会副?主任");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Staff staff = context.office().fact(Staff.OF);
    Optional<LocalDate> signed = item.fact(DocumentFacts.OF).flatMap(DocumentFacts::day);
    for (List<Held> all : item.fact(Held.BY_NAME).values()) {
      List<Seat> seats = staff.of(all.getFirst().name());
      boolean told = all.size() > 1 && one(all, staff, seats, out);
      if (!told && !seats.isEmpty()) {
        for (Held held : all) {
          if (isOther(held, held.day().or(() -> signed), staff, seats, out)) {
            break;
          }
        }
      }
    }
  }

  /// Tells of a post that is not the registered one of that body.
  private static boolean isOther(
      Held held, Optional<LocalDate> day, Staff staff, List<Seat> seats, Reporter out) {
    List<Seat> now = seats.stream().filter(seat -> seat.holdsOn(day)).toList();
    for (String written : held.posts()) {
      WrittenPost post = staff.post(written);
      Optional<Seat> other =
          now.stream()
              .filter(seat -> !post.isBare() && seat.post().isDeputyOrChiefOf(post))
              .filter(seat -> post.place().isEmpty() || post.place().equals(seat.post().place()))
              .findFirst();
      boolean his = seats.stream().anyMatch(seat -> seat.isMeantBy(post));
      if (day.isPresent() && other.isPresent() && !his && !WrittenPost.isFormer(written)) {
        out.at(held.title().orElse(held.site())).say("register", held.name(), other.get().told());
        return true;
      }
    }
    return false;
  }

  private static boolean one(List<Held> all, Staff staff, List<Seat> seats, Reporter out) {
    // Who stands many times with the same posts on one day is compared once.
    Map<List<Object>, Held> before = new LinkedHashMap<>();
    for (Held other : all) {
      for (Held some : before.values()) {
        Optional<String> conflict =
            some.day().equals(other.day())
                ? conflict(some, other)
                    .or(() -> conflict(other, some))
                    .filter(posts -> !areHis(some, staff, seats) || !areHis(other, staff, seats))
                : Optional.empty();
        if (conflict.isPresent()) {
          out.at(other.site()).with(some.site()).say("conflict", other.name(), conflict.get());
          return true;
        }
      }
      before.putIfAbsent(List.of(other.day(), other.posts()), other);
    }
    return false;
  }

  /// True when the register has one of the posts.
  private static boolean areHis(Held held, Staff staff, List<Seat> seats) {
    return held.posts().stream()
        .map(staff::post)
        .anyMatch(
            post ->
                seats.stream().anyMatch(seat -> seat.holdsOn(held.day()) && seat.isMeantBy(post)));
  }

  private static Optional<String> conflict(Held some, Held other) {
    for (String post : some.posts()) {
      String full = post.replaceFirst("副", "");
      boolean deputy = full.length() >= LEAST_POST && !full.equals(post);
      boolean chief =
          deputy
              && other.posts().contains(full)
              && !some.posts().contains(full)
              && !other.posts().contains(post);
      if (chief) {
        return Optional.of(post + "、" + full);
      }
      for (String theirs : other.posts()) {
        if (RULING.matcher(post).matches() && ASSEMBLY.matcher(theirs).matches()) {
          return Optional.of(post + "、" + theirs);
        }
      }
    }
    return Optional.empty();
  }
}
