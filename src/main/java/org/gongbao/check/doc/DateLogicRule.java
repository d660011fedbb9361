package org.gongbao.check.doc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.DocumentFacts.Own;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.Slot;

/// DOC-10 日期逻辑: a document is of the year of its number, no older than the meeting that passed it,
/// and begins to apply on one day.
final class DateLogicRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DOC-10", Severity.ERROR, Nature.CORRECTNESS);
  private static final int HALF_A_YEAR = 6;
  private static final int NOTICE = 30;

  private static final Pattern PASSED =
      Pattern.compile(
          "(?:已经|经)(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日[^，。；]{0,40}(?:会议|常务会)[^，。；]{0,12}(?:通过|同意|审议|审定|研究(?=，?决定)|批准)");
  private static final Pattern FROM_DAY =
      Pattern.compile("自(\\d{4})年(\\d{1,2})月(\\d{1,2})日起(?:正式)?(?:施行|实施|执行|生效)");
  private static final Pattern FROM_ISSUE =
      Pattern.compile("本[^，。；《》]{2,6}自(?:公布|发布|印发|颁布)之日起(?:正式)?(?:施行|实施|执行|生效)");
  private static final Pattern OWN_FROM_DAY =
      Pattern.compile("本[^，。；《》]{2,6}自\\d{4}年\\d{1,2}月\\d{1,2}日起(?:正式)?(?:施行|实施|执行|生效)");

  private static final Fact<Passage, List<MatchResult>> MEETINGS =
      Fact.of(
          body -> body.has('会') && body.has('经') ? body.matches(PASSED) : List.<MatchResult>of());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (PartReading part : item.parts()) {
      twoBeginnings(item, part, out);
    }
    Optional<DocumentFacts> facts = item.fact(DocumentFacts.OF);
    if (facts.isEmpty() || facts.get().day().isEmpty()) {
      return;
    }
    years(facts.get(), out);
    for (Block block : facts.get().document().body()) {
      item.passage(block, Slot.TEXT).ifPresent(body -> meeting(body, facts.get(), out));
    }
    if (facts.get().titled().endsWith("令")) {
      orders(item, facts.get(), out);
    }
  }

  private static void years(DocumentFacts facts, Reporter out) {
    int year = facts.day().orElseThrow().getYear();
    for (Own own : facts.numbers()) {
      int numbered = own.number().fullYear().orElse(year);
      if (numbered != year) {
        facts
            .date()
            .ifPresent(
                date ->
                    out.at(date, 0, date.length())
                        .with(own.site())
                        .say("year", String.valueOf(numbered), String.valueOf(year)));
      }
    }
  }

  private static void meeting(Passage body, DocumentFacts facts, Reporter out) {
    LocalDate signed = facts.day().orElseThrow();
    for (MatchResult passed : body.fact(MEETINGS)) {
      String year = passed.group(1);
      int month = Integer.parseInt(passed.group(2));
      // 经12月28日…通过, signed in January: of the year before.
      boolean yearBefore = year == null && month - signed.getMonthValue() >= HALF_A_YEAR;
      Optional<LocalDate> held =
          day(year == null ? signed.getYear() : Integer.parseInt(year), month, passed.group(3));
      if (!yearBefore && held.filter(signed::isBefore).isPresent()) {
        int from = year == null ? passed.start(2) : passed.start(1);
        Reporter.Telling telling = out.at(body, from, passed.end(3) + 1);
        facts.date().ifPresent(date -> telling.with(date.site()));
        telling.say("meeting", facts.date().map(Passage::chars).orElse(""));
      }
    }
  }

  private static void twoBeginnings(ItemReading item, PartReading part, Reporter out) {
    Optional<Passage> sooner = Optional.empty();
    for (Block block : part.blocks()) {
      Optional<Passage> text = item.passage(block, Slot.TEXT).filter(p -> p.has('自'));
      if (text.isEmpty()) {
        continue;
      }
      if (!text.get().matches(FROM_ISSUE).isEmpty()) {
        sooner = text;
      }
      List<MatchResult> day = text.get().matches(OWN_FROM_DAY);
      if (!day.isEmpty() && sooner.isPresent()) {
        out.at(text.get(), day.getFirst().start(), day.getFirst().end())
            .with(sooner.get().site())
            .say("twice");
      }
    }
  }

  /// A regulation as a rule applies from the thirtieth day.
  private static void orders(ItemReading item, DocumentFacts facts, Reporter out) {
    LocalDate signed = facts.day().orElseThrow();
    for (Block block : facts.document().body()) {
      Optional<Passage> text = item.passage(block, Slot.TEXT);
      Matcher begin = text.map(p -> p.matcher(FROM_DAY)).orElse(null);
      if (text.isEmpty() || begin == null || !begin.find()) {
        continue;
      }
      Optional<LocalDate> day =
          day(Integer.parseInt(begin.group(1)), Integer.parseInt(begin.group(2)), begin.group(3));
      if (day.filter(signed.plusDays(NOTICE)::isAfter).isPresent()) {
        out.at(text.get(), begin.start(1), begin.end(3) + 1).as(Severity.INFO).say("soon");
      }
    }
  }

  private static Optional<LocalDate> day(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
