package org.gongbao.check.pun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-10 句末点号: a whole paragraph without a point at its end, points doubled, a full stop at the
/// end of a bracket within a sentence (GB/T 15834—2011 §4.1, §4.9【M】).
final class SentenceEndRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PUN-10", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern BRACKETED = Pattern.compile("（[^（）\n]{1,200}+）");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Passage passage : item.passages()) {
      if (Role.RUNNING.contains(passage.role())) {
        doubled(passage, out);
        bracketed(passage, out);
      }
    }
    for (PartReading part : item.parts()) {
      ParagraphEnds.check(item, part.blocks(), out);
    }
  }

  private static void doubled(Passage passage, Reporter out) {
    int i = 0;
    while (i < passage.length()) {
      int from = i;
      while (i < passage.length() && "，。、；：".indexOf(passage.at(i)) >= 0) {
        i++;
      }
      if (i - from == 2) {
        String points = passage.chars().substring(from, i);
        Reporter.Telling telling = out.at(passage, from, i);
        boolean same = points.charAt(0) == points.charAt(1);
        (same ? telling.safe(points.substring(1)) : telling.review(points.substring(1)))
            .say("doubled", points);
      }
      i = Math.max(i, from + 1);
    }
  }

  /// （…。） within a sentence. Behind a full stop, or as a paragraph of its own, it keeps its point.
  private static void bracketed(Passage passage, Reporter out) {
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
        out.at(passage, stop, stop + 1).review("").say("bracket");
      }
    }
  }
}
