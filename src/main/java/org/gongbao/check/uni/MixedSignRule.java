package org.gongbao.check.uni;

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
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.model.TextStyle;

/// UNI-02 符号与上下标: ㎡, m2 and 平方米 side by side in one document, m2, m3 and CO2 on the line, marks of
/// web pages left over (GB 3100—93【M】).
final class MixedSignRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("UNI-02", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern POWER =
      Pattern.compile("(?<=[\\d万亿] ?)(?:km|cm|mm|m)[23](?![0-9A-Za-z])");
  private static final Pattern OXIDE =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:CO2|SO2|NO2|PM2\\.5(?=\\b)|N2O|CH4|O3(?=浓度))(?![A-Za-z0-9])");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:sup|sub|br|p|b|i|u|span|font|strong|em|div|td|tr|th|table)(?: [^<>\\n"
              + "]{0,80})?/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|#\\d{2,5});");
  private static final List<Pair> PAIRS = List.of(new Pair("平方米", "㎡"), new Pair("立方米", "㎥"));

  /// One unit in words and in signs.
  private record Pair(String words, String sign) {
    boolean has(String unit) {
      return unit.equals(words) || unit.equals(sign);
    }
  }

  private static final Fact<Passage, List<Sign>> SIGNS = Fact.of(MixedSignRule::signs);
  private static final Fact<Passage, List<Measure>> MEASURES = Fact.of(MixedSignRule::measures);

  /// @param fixed the right form, where there is one
  private record Sign(Passage passage, int from, int to, String variant, String fixed) {
    void tell(Reporter out) {
      Reporter.Telling telling = out.at(passage, from, to);
      if (fixed.isEmpty()) {
        telling.say(variant);
      } else {
        telling.review(fixed).say(variant, fixed);
      }
    }
  }

  /// A unit of a pair behind its number.
  private record Measure(String unit, Site site) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.all(SIGNS).forEach(sign -> sign.tell(out));
    List<Measure> measures = item.all(MEASURES);
    PAIRS.forEach(pair -> mixed(measures, pair, out));
  }

  private static List<Sign> signs(Passage passage) {
    List<Sign> signs = new ArrayList<>();
    if (!Role.RUNNING.contains(passage.role()) && passage.role() != Role.CAPTION) {
      return signs;
    }
    if (passage.has('m')) {
      raised(passage, POWER, signs);
    }
    if (passage.hasAny("OH")) {
      raised(passage, OXIDE, signs);
    }
    if (passage.hasAny("<&")) {
      Matcher tag = passage.matcher(TAG);
      while (tag.find()) {
        signs.add(new Sign(passage, tag.start(), tag.end(), "tag", ""));
      }
    }
    return signs;
  }

  private static void raised(Passage passage, Pattern pattern, List<Sign> into) {
    Matcher found = passage.matcher(pattern);
    while (found.find()) {
      String written = found.group();
      Optional<Integer> digit = digit(written);
      if (digit.isEmpty()) {
        continue;
      }
      int at = found.start() + digit.get();
      int origin = passage.site(at, at + 1).from() - passage.start().offset();
      boolean set =
          passage.text().has(TextStyle.SUPERSCRIPT, origin)
              || passage.text().has(TextStyle.SUBSCRIPT, origin);
      if (!set) {
        boolean power = pattern == POWER;
        int c = written.charAt(digit.get()) - '0';
        String shown = (power ? "⁰¹²³⁴" : "₀₁₂₃₄").substring(c, c + 1);
        String fixed =
            written.substring(0, digit.get()) + shown + written.substring(digit.get() + 1);
        into.add(new Sign(passage, found.start(), found.end(), power ? "power" : "index", fixed));
      }
    }
  }

  private static Optional<Integer> digit(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Characters.isDigit(written.charAt(i))) {
        return written.startsWith("PM") ? Optional.empty() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<Measure> measures(Passage passage) {
    if (!Role.RUNNING.contains(passage.role()) || !passage.hasAny("米㎡㎥²³")) {
      return List.of();
    }
    return passage.fact(Numerals.ALL).stream()
        .filter(one -> PAIRS.stream().anyMatch(pair -> pair.has(one.unit())))
        .map(
            one ->
                new Measure(one.unit(), passage.site(one.end() - one.unit().length(), one.end())))
        .toList();
  }

  /// The rarer way is told of, once, where it first stands.
  private static void mixed(List<Measure> measures, Pair pair, Reporter out) {
    List<Measure> words = measures.stream().filter(one -> one.unit().equals(pair.words)).toList();
    List<Measure> signs = measures.stream().filter(one -> one.unit().equals(pair.sign)).toList();
    if (!words.isEmpty() && !signs.isEmpty()) {
      boolean signsAreRare = signs.size() <= words.size();
      Site rare = (signsAreRare ? signs : words).getFirst().site();
      Site other = (signsAreRare ? words : signs).getFirst().site();
      out.at(rare)
          .with(other)
          .review(signsAreRare ? pair.words : pair.sign)
          .say("mixed", pair.sign, signs.size(), pair.words, words.size());
    }
  }
}
