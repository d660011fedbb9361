package org.gongbao.check.pun;

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
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-10 句末点号: a whole paragraph without a point at its end, points doubled, a full stop at the
/// end of a bracket within a sentence (GB/T 15834—2011 §4.1, §4.9【M】).
final class SentenceEndRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PUN-10", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern BRACKETED = Pattern.compile("（[^（）\n]{1,200}+）");

  private static final Fact<Passage, List<Wrong>> WRONG = Fact.of(SentenceEndRule::wrong);

  /// Two points, or the one that should not be.
  private record Wrong(Passage passage, int from, int to) {
    void tell(Reporter out) {
      String points = passage.chars().substring(from, to);
      Reporter.Telling telling = out.at(passage, from, to);
      if (points.length() == 1) {
        telling.review("").say("bracket");
      } else if (points.charAt(0) == points.charAt(1)) {
        telling.safe(points.substring(1)).say("doubled", points);
      } else {
        telling.review(points.substring(1)).say("doubled", points);
      }
    }
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.all(WRONG).forEach(wrong -> wrong.tell(out));
    for (PartReading part : item.parts()) {
      ParagraphEnds.check(item, part.blocks(), out);
    }
  }

  private static List<Wrong> wrong(Passage passage) {
    List<Wrong> wrong = new ArrayList<>();
    if (Role.RUNNING.contains(passage.role())) {
      doubled(passage, wrong);
      bracketed(passage, wrong);
    }
    return wrong;
  }

  private static void doubled(Passage passage, List<Wrong> into) {
    int i = 0;
    while (i < passage.length()) {
      int from = i;
      while (i < passage.length() && "，。、；：".indexOf(passage.at(i)) >= 0) {
        i++;
      }
      if (i - from == 2) {
        into.add(new Wrong(passage, from, i));
      }
      i = Math.max(i, from + 1);
    }
  }

  /// （…。） within a sentence. Behind a full stop, or as a paragraph of its own, it keeps its point.
  private static void bracketed(Passage passage, List<Wrong> into) {
    if (!passage.chars().contains("。）")) {
      return;
    }
    Matcher bracket = passage.matcher(BRACKETED);
    while (bracket.find()) {
      int stop = bracket.end() - 2;
      char before = passage.at(bracket.start() - 1);
      char after = passage.at(bracket.end());
      boolean ends = passage.at(stop) == '。';
      boolean several = bracket.group().indexOf('。') < stop - bracket.start();
      boolean within = Characters.isHan(before) || "”》％%）".indexOf(before) >= 0 || before == 0;
      boolean alone = before == 0 && (after == 0 || after == '\n');
      if (ends && within && !alone && !several) {
        into.add(new Wrong(passage, stop, stop + 1));
      }
    }
  }
}
