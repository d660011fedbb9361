package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.per.Staff.Seat;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.model.Chronicle;
import org.gongbao.model.RoleGroup;

/// PER-08 任职时段: a post beside a name on a day on which, by the register, the person had not got it
/// yet or had it no more, or only acted in it. In documents only rosters and signatures: their
/// running text may tell of other days.
final class TenureRule implements DocumentRule {
  private static final RuleCard CARD =
      RuleCard.of("PER-08", Severity.WARNING, Nature.CORRECTNESS, Need.OFFICIALS);

  /// 市长　林叙白.
  private static final Pattern SIGNED =
      Pattern.compile(
          "([\\p{IsHan}]{1,16}[长任记席])[\\s\u3000]+([\\p{IsHan}][\\p{IsHan}\\s\u3000]{1,6})");

  /// Tells of other days.
  private static final Pattern LOOKING_BACK =
      Pattern.compile("时任|原任|历任|曾任|当时|回顾|回忆|任免|任命|免去|当选|选举|辞去|提名");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Staff staff = context.office().fact(Staff.OF);
    Optional<LocalDate> signed = item.fact(DocumentFacts.OF).flatMap(DocumentFacts::day);
    boolean chronicle = item.item() instanceof Chronicle;
    for (Held held : item.fact(Held.ALL)) {
      boolean listed = held.row() instanceof RoleGroup;
      Optional<LocalDate> day = chronicle ? held.day() : listed ? signed : Optional.empty();
      if (day.isPresent() && !staff.of(held.name()).isEmpty() && !isLookingBack(item, held)) {
        for (String post : held.posts()) {
          tell(held.name(), post, held.title().orElse(held.site()), day.get(), staff, out);
        }
      }
    }
    signed.ifPresent(
        day -> item.passages(Role.SIGNER).forEach(signer -> signer(signer, day, staff, out)));
  }

  private static boolean isLookingBack(ItemReading item, Held held) {
    return item.item() instanceof Chronicle
        && Optional.ofNullable(item.order().get(held.site().start().at(0)))
            .map(item.passages()::get)
            .filter(passage -> !passage.matches(LOOKING_BACK).isEmpty())
            .isPresent();
  }

  private static void signer(Passage signer, LocalDate day, Staff staff, Reporter out) {
    Matcher signed = signer.matcher(SIGNED);
    if (signed.matches()) {
      String name = signed.group(2).replaceAll("[\\s\u3000]", "");
      Site post = signer.site(signed.start(1), signed.end(1));
      tell(name, signed.group(1), post, day, staff, out);
    }
  }

  private static void tell(
      String name, String written, Site site, LocalDate day, Staff staff, Reporter out) {
    if (WrittenPost.isFormer(written) || written.endsWith("人选")) {
      return;
    }
    WrittenPost post = staff.post(written);
    List<Seat> his =
        staff.of(name).stream().filter(s -> !post.isBare() && s.isMeantBy(post)).toList();
    List<Seat> now = his.stream().filter(seat -> seat.tenure().holding().on(day)).toList();
    if (his.isEmpty()) {
      return;
    }
    if (now.isEmpty()) {
      Seat seat = his.getLast();
      boolean early = seat.tenure().holding().isAfter(day);
      String since =
          (early ? seat.tenure().holding().from() : seat.tenure().holding().to())
              .map(LocalDate::toString)
              .orElse("");
      out.at(site).say(early ? "early" : "late", name, seat.told(), since);
    } else if (!post.acting() && now.stream().allMatch(seat -> seat.post().acting())) {
      out.at(site).say("acting", name, now.getFirst().told());
    }
  }
}
