package org.gongbao.check.num;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;

/// NUM-08 百分比、百分点、绝对量: two rates differ by 百分点, an amount 增加 and does not 增长, and what is still to
/// come is not yet 同比.
final class PercentPointRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("NUM-08", Severity.WARNING, Nature.CORRECTNESS);
  private static final Set<String> RATES = Set.of("", "%", "‰", "倍", "番", "成", "个百分点", "百分点", "个点");
  private static final List<String> GROWTH =
      List.of("同比增长", "环比增长", "比上年增长", "较上年增长", "比去年增长", "较去年增长", "同期增长", "同比净增长", "同比增长了");
  private static final Pattern COMPARED =
      Pattern.compile("比[^，。；：、比]{1,16}?(?:高出|高于|低于|高|低|快|慢)(?:了|出)?(?=[0-9０-９]|百分之)");
  private static final Pattern RATE = Pattern.compile("率|增速|增幅|降幅|占比|比重");
  private static final Pattern GOAL = Pattern.compile("到((?:19|20)\\d\\d)年底?[，,]?");

  private static final Fact<Passage, List<Wrong>> WRONG = Fact.of(PercentPointRule::wrong);

  /// @param by what shows it
  /// @param year of a goal, wrong when the text is older
  private record Wrong(Passage passage, int from, int to, Site by, String variant, int year) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    int issued =
        item.fact(ItemYear.ISSUED).map(day -> day.year().orElseThrow()).orElse(Integer.MAX_VALUE);
    for (Wrong wrong : item.all(WRONG)) {
      Reporter.Telling telling = out.at(wrong.passage(), wrong.from(), wrong.to()).with(wrong.by());
      switch (wrong.variant()) {
        case "amount" -> telling.review("增加").say("amount");
        case "goal" -> {
          if (wrong.year() > issued) {
            telling.say("goal");
          }
        }
        default -> telling.say(wrong.variant());
      }
    }
  }

  private static List<Wrong> wrong(Passage passage) {
    List<Wrong> wrong = new ArrayList<>();
    if (Role.RUNNING.contains(passage.role()) && passage.hasAny("比期较")) {
      grown(passage, wrong);
      compared(passage, wrong);
      goal(passage, wrong);
    }
    return wrong;
  }

  /// 同比增长25件
  private static void grown(Passage passage, List<Wrong> into) {
    if (!passage.chars().contains("增长")) {
      return;
    }
    for (Numeral numeral : passage.fact(Numerals.ALL)) {
      if (!RATES.contains(numeral.unit()) && Stretch.follows(passage, numeral.from(), GROWTH)) {
        int verb = passage.chars().lastIndexOf("增长", numeral.from());
        Site amount = passage.site(numeral.from(), numeral.end());
        into.add(new Wrong(passage, verb, verb + 2, amount, "amount", 0));
      }
    }
  }

  /// 合格率比全省高3%
  private static void compared(Passage passage, List<Wrong> into) {
    if (!passage.hasAny("%％") && !passage.chars().contains("百分之")) {
      return;
    }
    Matcher compared = passage.matcher(COMPARED);
    while (compared.find()) {
      Optional<Numeral> rate = percentAt(passage, compared.end());
      if (rate.isPresent() && isOfRate(passage, compared.start())) {
        Numeral found = rate.get();
        Site by = passage.site(compared.start(), compared.end());
        into.add(new Wrong(passage, found.from(), found.end(), by, "points", 0));
      }
    }
  }

  private static Optional<Numeral> percentAt(Passage passage, int at) {
    return passage.fact(Numerals.ALL).stream()
        .filter(n -> n.from() == at && n.isPercent())
        .findFirst();
  }

  /// The clause speaks of a rate, or the one before it ends in one.
  private static boolean isOfRate(Passage passage, int at) {
    int start = Stretch.start(passage, at, Stretch.CLAUSE_ENDS, 40);
    if (RATE.matcher(passage.chars().substring(start, at)).find()) {
      return true;
    }
    char end = passage.at(start - 2);
    return start == at && passage.at(start - 1) == '，' && (end == '%' || end == '％');
  }

  /// 到2030年，…同比增长
  private static void goal(Passage passage, List<Wrong> into) {
    int same = passage.chars().indexOf("同比");
    while (same >= 0) {
      int start = Stretch.start(passage, same, Stretch.SENTENCE_ENDS, 120);
      Matcher goal = passage.matcher(GOAL).region(start, same);
      if (goal.find()) {
        Site by = passage.site(goal.start(), goal.end());
        int year = Integer.parseInt(goal.group(1));
        into.add(new Wrong(passage, same, same + 2, by, "goal", year));
      }
      same = passage.chars().indexOf("同比", same + 2);
    }
  }
}
