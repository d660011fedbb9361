package org.gongbao.check.pol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.HanNumber;

/// POL-02 党和国家机构、会议、文件名称: in the name of a joint document a space parts the party committee from
/// the government; a list of plenums has no gap, and is up to date with the document.
final class PartyOrganRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("POL-02", Severity.ERROR, Nature.CORRECTNESS);
  private static final Pattern JOINT =
      Pattern.compile(
          "(中共(?:中央(?=国务院)|\\p{IsHan}{1,8}?[省市县区州旗]委(?:员会)?))"
              + "((?<=中央)国务院|\\p{IsHan}{1,9}?[省市县区州旗]人民政府)(?=关于|印发|办公)");
  private static final Pattern PLENUMS =
      Pattern.compile(
          "(十[六七八九]|二十)届([一二三四五六七](?:中(?:全会)?+)?+(?:[、和及与][一二三四五六七](?:中(?:全会)?+)?+){1,6}+)");
  private static final String NUMBERS = "一二三四五六七";

  /// A document in print when a plenum closes may leave it out.
  private static final int GRACE_DAYS = 30;

  /// Passages that name one of these.
  private static final Fact<Passage, List<Passage>> ASKED = Fact.of(PartyOrganRule::asked);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Passage passage : item.all(ASKED)) {
      joint(passage, out);
      if (passage.role() != Role.ENTRY && passage.has('届') && passage.has('会')) {
        plenums(passage, item.fact(ItemDate.OF), out);
      }
    }
  }

  private static List<Passage> asked(Passage passage) {
    boolean asked =
        Role.WORDS.contains(passage.role())
            && (passage.chars().contains("中共") || passage.has('届') && passage.has('会'));
    return asked ? List.of(passage) : List.of();
  }

  private static void joint(Passage passage, Reporter out) {
    if (!passage.chars().contains("中共")) {
      return;
    }
    Matcher matcher = passage.matcher(JOINT);
    while (matcher.find()) {
      boolean name =
          passage.role() == Role.TITLE
              || passage.role() == Role.CONTENTS
              || passage.isGuarded(Guard.TITLE, matcher.start(), matcher.end());
      if (name) {
        String parted = matcher.group(1) + "　" + matcher.group(2);
        out.at(passage, matcher.start(), matcher.end())
            .as(Severity.WARNING)
            .review(parted)
            .say("joint", matcher.group(1), matcher.group(2));
      }
    }
  }

  private static void plenums(Passage passage, Optional<LocalDate> date, Reporter out) {
    Matcher matcher = passage.matcher(PLENUMS);
    while (matcher.find()) {
      int term = HanNumber.parse(matcher.group(1)).orElse(0);
      List<Integer> listed = numbers(matcher.group(2));
      boolean told = gap(passage, matcher, listed, out);
      if (!told && date.isPresent()) {
        upToDate(passage, matcher, new Listed(term, listed, date.get()), out);
      }
    }
  }

  private static List<Integer> numbers(String listed) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < listed.length(); i++) {
      int number = NUMBERS.indexOf(listed.charAt(i));
      if (number >= 0) {
        numbers.add(number + 1);
      }
    }
    return numbers;
  }

  private static boolean gap(Passage passage, Matcher matcher, List<Integer> listed, Reporter out) {
    for (int i = 1; i < listed.size(); i++) {
      if (listed.get(i) != listed.get(i - 1) + 1) {
        out.at(passage, matcher.start(), matcher.end()).say("gap");
        return true;
      }
    }
    return false;
  }

  private record Listed(int term, List<Integer> numbers, LocalDate date) {
    int last() {
      return numbers.getLast();
    }

    /// Closing day of a plenum held by the date of the document.
    Optional<LocalDate> held(int number) {
      return PlenumCalendar.closed(term, number).filter(day -> day.isBefore(date));
    }
  }

  private static void upToDate(Passage passage, Matcher matcher, Listed listed, Reporter out) {
    Optional<LocalDate> last = PlenumCalendar.closed(listed.term(), listed.last());
    if (last.isPresent() && last.get().isAfter(listed.date())) {
      out.at(passage, matcher.start(), matcher.end()).say("early");
      return;
    }
    boolean whole = listed.numbers().getFirst() <= 2;
    boolean over =
        PlenumCalendar.closed(listed.term() + 1, 1).filter(listed.date()::isAfter).isPresent();
    Optional<LocalDate> next = listed.held(listed.last() + 1);
    if (whole && !over && next.isPresent()) {
      boolean fresh = next.get().plusDays(GRACE_DAYS).isAfter(listed.date());
      out.at(passage, matcher.start(), matcher.end())
          .as(fresh ? Severity.INFO : Severity.ERROR)
          .say("missing", NUMBERS.substring(listed.last(), listed.last() + 1));
    }
  }
}
