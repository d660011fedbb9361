package org.gongbao.check.num;

import java.util.ArrayList;
import java.util.List;
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
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-04 年份不省写，年代带世纪，时间代词: 22年底, 九十年代, and 去年 in what bears no date (GB/T 15835—2011 §5.1.4,
/// §5.2.2【M】).
final class VagueYearRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("NUM-04", Severity.INFO, Nature.CORRECTNESS);
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![0-9.．〔（(\\[、—－～~第近前后满每约余来计共达超:：])(?<![0-9年月日][至到])([0-9]{2})年(?=底|初|末|年初|年底|上半年|下半年|全年|度|[1-9]月|1[0-2]月)");
  private static final Pattern DECADE =
      Pattern.compile("(?<![纪0-9.一二三四五六七八九十〇、])([二三四五六七八九]十|[2-9]0)年代");
  private static final Pattern PRONOUN = Pattern.compile("(?:去年|今年|明年|前年)(?!龄)");

  private static final Fact<Passage, List<Vague>> YEARS = Fact.of(VagueYearRule::years);
  private static final Fact<Passage, List<Vague>> PRONOUNS = Fact.of(VagueYearRule::pronouns);

  private record Vague(Passage passage, int from, int to, String variant) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.all(YEARS).forEach(one -> out.at(one.passage(), one.from(), one.to()).say(one.variant()));
    List<Vague> pronouns = item.all(PRONOUNS);
    if (!pronouns.isEmpty() && item.fact(ItemYear.OF).isEmpty() && !isDated(item)) {
      pronouns.forEach(one -> out.at(one.passage(), one.from(), one.to()).say(one.variant()));
    }
  }

  private static List<Vague> years(Passage passage) {
    List<Vague> found = new ArrayList<>();
    if (Role.RUNNING.contains(passage.role()) && passage.has('年')) {
      find(passage, SHORT, "short", found);
      if (passage.chars().contains("年代")) {
        decades(passage, found);
      }
    }
    return found;
  }

  private static List<Vague> pronouns(Passage passage) {
    List<Vague> found = new ArrayList<>();
    if (Role.RUNNING.contains(passage.role()) && passage.has('年')) {
      find(passage, PRONOUN, "pronoun", found);
    }
    return found;
  }

  /// A year anywhere in the item tells what 今年 means to who reads on.
  private static boolean isDated(ItemReading item) {
    return item.passages().stream()
        .flatMap(passage -> passage.fact(Numerals.ALL).stream())
        .anyMatch(
            n -> n.unit().equals("年") && n.isWhole() && n.whole() >= 1900 && n.whole() <= 2200);
  }

  /// Years and pronouns all stand right before or at a 年.
  private static void find(Passage passage, Pattern pattern, String variant, List<Vague> into) {
    Matcher found = passage.matcher(pattern).useTransparentBounds(true);
    for (int year = passage.chars().indexOf('年');
        year >= 0;
        year = passage.chars().indexOf('年', year + 1)) {
      int from = Math.max(0, year - (pattern == PRONOUN ? 1 : 2));
      found.region(from, passage.length());
      if (found.lookingAt()
          && found.end() == year + 1
          && !passage.isGuarded(Guard.QUOTED, found.start(), found.end())
          && !passage.isGuarded(Guard.TITLE, found.start(), found.end())) {
        into.add(new Vague(passage, found.start(), found.end(), variant));
      }
    }
  }

  private static void decades(Passage passage, List<Vague> into) {
    Matcher found = passage.matcher(DECADE);
    while (found.find()) {
      // 20世纪80年代末、90年代初: said once.
      int start = Stretch.start(passage, found.start(), Stretch.SENTENCE_ENDS, 60);
      boolean said = passage.chars().substring(start, found.start()).contains("世纪");
      if (!said
          && !passage.isGuarded(Guard.QUOTED, found.start(), found.end())
          && !passage.isGuarded(Guard.TITLE, found.start(), found.end())) {
        into.add(new Vague(passage, found.start(), found.end(), "decade"));
      }
    }
  }
}
