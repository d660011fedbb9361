package org.gongbao.check.doc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.WrittenDate;

/// DOC-09 成文日期形式: Arabic digits of half width, four for the year, none before month and day that
/// says nothing, and a day there is (GB/T 9704—2012 §7.3.5.4【M】).
final class DateFormRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-09", Severity.ERROR, Nature.DIFFERENCE);
  private static final int LONGEST = 24;

  /// Before it 成文日期 was written in Chinese numerals.
  private static final LocalDate ARABIC_SINCE = LocalDate.of(2012, 7, 1);

  private static final Pattern ARABIC =
      Pattern.compile(
          "(\\s*)([0-9０-９]{1,5})(\\s*)年(\\s*)([0-9０-９]{1,3})(\\s*)月(\\s*)([0-9０-９]{1,3})(\\s*)日\\s*");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})[-./．/](\\d{1,2})[-./．/](\\d{1,2})日?");
  private static final int[] SPACES = {3, 4, 6, 7, 9};
  private static final int YEAR = 2;
  private static final int MONTH = 5;
  private static final int DAY = 8;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.DATE, Role.BODY);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (passage.length() > LONGEST) {
      return;
    }
    if (passage.role() == Role.BODY) {
      numeric(passage, out);
      return;
    }
    Matcher arabic = passage.matcher(ARABIC);
    if (arabic.matches()) {
      arabic(passage, arabic, out);
    } else if (WrittenDate.looksLikeDate(passage.chars())) {
      chinese(passage, out);
    } else if (!numeric(passage, out)) {
      out.at(passage, 0, passage.length()).say("unknown");
    }
  }

  /// 2022.5.6 alone on a line.
  private static boolean numeric(Passage passage, Reporter out) {
    Matcher numeric = passage.matcher(NUMERIC);
    if (!numeric.matches()) {
      return false;
    }
    Optional<String> right =
        day(numeric.group(1), numeric.group(2), numeric.group(3)).map(DateFormRule::written);
    Reporter.Telling telling = out.at(passage, 0, passage.length());
    right.ifPresent(telling::safe);
    telling.say("numeric");
    return true;
  }

  private static void chinese(Passage passage, Reporter out) {
    Optional<LocalDate> day = WrittenDate.parse(passage.chars());
    if (day.isEmpty()) {
      out.at(passage, 0, passage.length()).say("absent");
    } else if (!day.get().isBefore(ARABIC_SINCE)) {
      out.at(passage, 0, passage.length()).safe(written(day.get())).say("chinese");
    }
  }

  private static void arabic(Passage passage, Matcher date, Reporter out) {
    if (plain(date.group(YEAR)).length() != 4) {
      out.at(passage, date.start(YEAR), date.end(YEAR)).say("year");
      return;
    }
    Optional<LocalDate> day = day(date.group(YEAR), date.group(MONTH), date.group(DAY));
    if (day.isEmpty()) {
      out.at(passage, 0, passage.length()).say("absent");
      return;
    }
    List<Runnable> faults = new ArrayList<>();
    for (int part : new int[] {YEAR, MONTH, DAY}) {
      String written = date.group(part);
      String right = String.valueOf(Integer.parseInt(plain(written)));
      if (!written.equals(right)) {
        String variant = plain(written).equals(right) ? "wide" : "zero";
        faults.add(
            () -> out.at(passage, date.start(part), date.end(part)).safe(right).say(variant));
      }
    }
    for (int space : SPACES) {
      if (!date.group(space).isEmpty()) {
        faults.add(() -> out.at(passage, date.start(space), date.end(space)).safe("").say("space"));
      }
    }
    if (faults.size() == 1) {
      faults.getFirst().run();
    } else if (!faults.isEmpty()) {
      String right = written(day.get());
      out.at(passage, date.start(YEAR), passage.chars().lastIndexOf('日') + 1)
          .safe(right)
          .say("form", right);
    }
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(plain(year)),
              Integer.parseInt(plain(month)),
              Integer.parseInt(plain(day))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String plain(String digits) {
    StringBuilder plain = new StringBuilder();
    digits.chars().forEach(c -> plain.append(Character.digit(c, 10)));
    return plain.toString();
  }

  private static String written(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
