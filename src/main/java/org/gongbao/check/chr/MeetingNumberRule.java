package org.gongbao.check.chr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.model.HanNumber;

/// CHR-04 会议届次、次数连续: meetings of one series are counted on from entry to entry. What earlier issues
/// had is not asked here.
final class MeetingNumberRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-04", Severity.WARNING, Nature.CORRECTNESS);
  private static final Pattern MEETING =
      Pattern.compile(
          "([\\p{IsHan}\\d]{2,18})第\\s?(\\d{1,3}|[一二三四五六七八九十百零〇]{1,6})\\s?次([\\p{IsHan}（）]{0,6}会)");
  private static final Pattern LED_IN =
      Pattern.compile("^.*(?:主持召开|召开|举行|主持|出席|参加|列席|宣布|审议|传达|学习|通过|了|在|和|与)");
  // 全体会议第三次会议 and sittings of one meeting are counted anew each time.
  private static final Pattern SITTING = Pattern.compile("(?:全体|会议|大会)$");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// The last meeting of a series.
  private record Last(int number, LocalDate day, Site site) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Diary.OF).ifPresent(diary -> check(diary, out));
  }

  private static void check(Diary diary, Reporter out) {
    Map<String, Last> series = new HashMap<>();
    for (Diary.Entry entry : diary.entries()) {
      Optional<Passage> text = entry.text().filter(one -> one.has('次') && one.has('第'));
      LocalDate day = entry.from();
      if (text.isEmpty() || day == null) {
        continue;
      }
      Matcher meeting = text.get().matcher(MEETING);
      // The meeting an entry is about; those named later are mentioned only.
      if (meeting.find()) {
        String body = LED_IN.matcher(meeting.group(1)).replaceFirst("");
        OptionalInt number = HanNumber.parse(meeting.group(2));
        boolean sitting = SITTING.matcher(body).find();
        if (body.length() >= 2 && number.isPresent() && !sitting) {
          int from = meeting.start(2) - 1;
          Site site = text.get().site(from, meeting.end(2) + 1);
          String key = body + '|' + meeting.group(3).replaceAll("（.*）", "");
          Last now = new Last(number.getAsInt(), day, site);
          Optional.ofNullable(series.get(key)).ifPresent(last -> compare(last, now, out));
          series.put(key, now);
        }
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
}
