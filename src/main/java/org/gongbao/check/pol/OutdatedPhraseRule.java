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
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.Terms;
import org.gongbao.check.office.Formulation;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.register.Holding;

/// POL-04 时效性提法: a year or plan that is over by the date of the document, written as if still to
/// come; and a 提法 of the office's list, not yet or no longer in use on that date.
final class OutdatedPhraseRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("POL-04", Severity.INFO, Nature.CORRECTNESS);
  private static final String PLANS = "一二三四五六七八九";

  /// The first five-year plan ended in 1957, the tenth in 2005.
  private static final int TENTH_PLAN_END = 2005;

  private static final int PLAN_YEARS = 5;
  private static final Pattern PLAN =
      Pattern.compile("“?+十([一二三四五六七八九])五”?+(?:规划)?+(?:时期|期间|末)，?+(?:将|力争|预计|计划|要)");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:将|力争|预计|计划)[于在到至]([12][0-9]{3})年|到([12][0-9]{3})年[底末]?+，?+(?:将|力争|预计))");

  private static final Fact<Passage, List<Told>> TOLD = Fact.of(OutdatedPhraseRule::told);

  /// What is to come by a year.
  private record Told(Passage passage, int from, int to, String variant, int then) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Optional<LocalDate> date = item.fact(ItemDate.OF);
    if (date.isEmpty()) {
      return;
    }
    int now = date.get().getYear();
    for (Told told : item.all(TOLD)) {
      if (told.then() < now) {
        out.at(told.passage(), told.from(), told.to()).say(told.variant(), told.then(), now);
      }
    }
    if (context.knows(Need.FORMULATIONS)) {
      item.passages().stream()
          .filter(passage -> Role.WORDS.contains(passage.role()))
          .forEach(passage -> formulations(passage, date.get(), context, out));
    }
  }

  private static void formulations(
      Passage passage, LocalDate day, CheckContext context, Reporter out) {
    for (Terms.Hit<Formulation> hit : Phrasing.in(passage, context.office())) {
      List<Holding> all = hit.known().stream().map(Formulation::holding).toList();
      if (all.stream().anyMatch(one -> one.on(day)) || Phrasing.isLookingBack(passage, hit)) {
        continue;
      }
      Formulation one = hit.known().getLast();
      boolean early = one.holding().isAfter(day);
      Reporter.Telling telling = out.at(passage, hit.from(), hit.to());
      if (!early && !one.replacement().isEmpty()) {
        telling.review(one.replacement());
      }
      String limit =
          (early ? one.holding().from() : one.holding().to()).map(LocalDate::toString).orElse("");
      String instead = early || one.replacement().isEmpty() ? "" : one.replacement();
      telling.say(early ? "early" : instead.isEmpty() ? "late" : "replaced", limit, instead);
    }
  }

  private static List<Told> told(Passage passage) {
    if (!Role.PROSE.contains(passage.role())) {
      return List.of();
    }
    List<Told> told = new ArrayList<>();
    if (passage.has('五')) {
      Matcher plan = passage.matcher(PLAN);
      while (plan.find()) {
        int end = TENTH_PLAN_END + PLAN_YEARS * (PLANS.indexOf(plan.group(1)) + 1);
        if (!passage.isGuarded(Guard.TITLE, plan.start(), plan.end())) {
          told.add(new Told(passage, plan.start(), plan.end(), "plan", end));
        }
      }
    }
    if (passage.has('年')) {
      Matcher year = passage.matcher(YEAR);
      while (year.find()) {
        int then = Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1));
        boolean quoted =
            passage.isGuarded(Guard.TITLE, year.start(), year.end())
                || passage.isGuarded(Guard.QUOTED, year.start(), year.end());
        if (!quoted) {
          told.add(new Told(passage, year.start(), year.end(), "year", then));
        }
      }
    }
    return told;
  }
}
