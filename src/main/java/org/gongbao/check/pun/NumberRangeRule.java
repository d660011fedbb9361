package org.gongbao.check.pun;

import java.math.BigDecimal;
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
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-12 数值范围用浪纹线: between two numbers of one unit stands ～, or — throughout a document (GB/T
/// 15834—2011 §4.13.3.3). Models, buildings and dates are no quantities.
final class NumberRangeRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PUN-12", Severity.WARNING, Nature.DIFFERENCE);
  private static final String LINES = "-‐‑–—~～〜∼－−";
  private static final String UNIT =
      "(?:[%％‰℃个家项条人名户次倍件台套辆亩吨元亿万千百天周岁种类批支所处座篇期场级分层英位只头株张份页公平立毫厘米克升度小秒度班趟桶"
          + "]|年(?![级度])|k[gmW]|m[mlL³²]|cm|hm|t(?![A-Za-z])|m(?![A-Za-z]))";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![-\\d.,，A-Za-z/:：—第#＃])(\\d{1,9}+(?:\\.\\d{1,4}+)?)("
              + UNIT
              + "{0,2}+)(["
              + LINES
              + "]{1,2}+)(\\d{1,9}+(?:\\.\\d{1,4}+)?)(?="
              + UNIT
              + ")");

  private static final Fact<Passage, List<Range>> RANGES = Fact.of(NumberRangeRule::read);

  /// @param from of the line between
  private record Range(Passage passage, int from, int to) {
    boolean is(String line) {
      return to == from + line.length() && passage.chars().startsWith(line, from);
    }
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    List<Range> all = item.all(RANGES);
    long waves = all.stream().filter(range -> range.is("～")).count();
    long dashes = all.stream().filter(range -> range.is("—")).count();
    String usual = dashes > waves ? "—" : "～";
    String other = dashes > waves ? "～" : "—";
    for (Range range : all) {
      if (range.is(usual)) {
        continue;
      }
      Reporter.Telling telling = out.at(range.passage, range.from, range.to);
      if (range.is(other)) {
        telling.as(Severity.INFO).review(usual).say("mixed", usual);
      } else if (range.passage.isGuarded(Guard.TITLE, range.from, range.to)) {
        telling.as(Severity.INFO).review(usual).say("name", usual);
      } else {
        telling.safe(usual).say("line", usual);
      }
    }
  }

  private static List<Range> read(Passage passage) {
    if (!Role.WORDS.contains(passage.role()) || !isLikely(passage)) {
      return List.of();
    }
    List<Range> found = new ArrayList<>();
    Matcher range = passage.matcher(RANGE);
    while (range.find()) {
      int from = range.start(3);
      int to = range.end(3);
      boolean rises = new BigDecimal(range.group(1)).compareTo(new BigDecimal(range.group(4))) < 0;
      boolean years = range.group(4).length() == 4 && passage.at(range.end(4)) == '年';
      boolean sameUnit =
          range.group(2).isEmpty()
              || passage.chars().startsWith(range.group(2), range.end(4))
              || passage.chars().startsWith(range.group(2).substring(0, 1), range.end(4));
      boolean coded =
          isCounting(range.group(1))
              || isCounting(range.group(4))
              || passage.isGuarded(Guard.CODE, from, to);
      if (rises && !years && sameUnit && !coded) {
        found.add(new Range(passage, from, to));
      }
    }
    return List.copyOf(found);
  }

  /// A line right before a figure.
  private static boolean isLikely(Passage passage) {
    for (int i = 1; i < passage.length(); i++) {
      if (Characters.isDigit(passage.at(i)) && LINES.indexOf(passage.at(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// 01, 007: no quantity.
  private static boolean isCounting(String number) {
    return number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.';
  }
}
