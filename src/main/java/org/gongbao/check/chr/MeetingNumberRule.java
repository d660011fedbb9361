package org.gongbao.check.chr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.check.office.PastMeeting;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Meeting;
import org.gongbao.check.read.Site;
import org.gongbao.model.Period;

/// CHR-04 会议届次、次数连续: meetings of one series are counted on from entry to entry, the first of them
/// from the last an other issue tells of.
final class MeetingNumberRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-04", Severity.WARNING, Nature.CORRECTNESS);

  /// A number further back is of a new term, which counts anew.
  private static final int SLIP = 5;

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// The last meeting of a series.
  private record Last(int number, LocalDate day, Site site) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Diary.OF).ifPresent(diary -> check(diary, context.office().past(), out));
  }

  private static void check(Diary diary, Past past, Reporter out) {
    Map<String, Last> series = new HashMap<>();
    for (Diary.Entry entry : diary.entries()) {
      LocalDate day = entry.from();
      Optional<Meeting> meeting = entry.text().flatMap(text -> text.fact(Meeting.FIRST));
      if (meeting.isEmpty() || day == null) {
        continue;
      }
      Site site = entry.text().get().site(meeting.get().from(), meeting.get().to());
      Last now = new Last(meeting.get().ordinal(), day, site);
      String key = meeting.get().series();
      Last last = series.put(key, now);
      if (last != null) {
        compare(last, now, out);
      } else {
        past.meetingBefore(key, day)
            .filter(one -> past.tellsOf(one.day(), beginning(diary, day)))
            .ifPresent(one -> compare(one, now, out));
      }
    }
  }

  private static void compare(Last last, Last now, Reporter out) {
    boolean sameDay = last.day().equals(now.day());
    boolean sameYear = last.day().getYear() == now.day().getYear();
    if (now.number() > last.number() + 1) {
      out.at(now.site()).with(last.site()).say("gap", last.number(), now.number());
    } else if (now.number() < last.number() && sameYear && !sameDay) {
      out.at(now.site()).with(last.site()).say("back", last.number(), now.number());
    }
  }

  /// From where on the diary itself tells of every day.
  private static LocalDate beginning(Diary diary, LocalDate day) {
    LocalDate from = diary.period().map(Period::from).orElse(day);
    return from == null ? day : from;
  }

  private static void compare(PastMeeting last, Last now, Reporter out) {
    int step = now.number() - last.ordinal();
    boolean sameYear = last.day().getYear() == now.day().getYear();
    String label = PastIssue.label(last.issue());
    if (step > 1 && (sameYear || now.number() > 2)) {
      out.at(now.site()).say("jumped", label, last.ordinal(), now.number());
    } else if (step < 0 && -step < SLIP && sameYear && now.number() > 1) {
      out.at(now.site()).say("fell", label, last.ordinal(), now.number());
    }
  }
}
