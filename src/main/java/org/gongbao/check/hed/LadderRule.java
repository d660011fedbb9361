package org.gongbao.check.hed;

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
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Slot;

/// HED-01 层次序数体系: the levels of a document are 一、 （一） 1. （1） (GB/T 9704—2012 §7.3.3). A higher form
/// below a lower one, and forms of other systems, do not belong.
final class LadderRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-01", Severity.WARNING, Nature.CORRECTNESS);
  // 1.1, 2.3.1, 1), A.
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[\\s"
              + "　]|(?=\\p{IsHan}))|(\\d{1,2}[)）])|([A-Za-z][.．、)）])(?=\\s?\\p{IsHan})");
  // 1.5亿元, 3.2公里: amounts.
  private static final Pattern AMOUNT = Pattern.compile("[\\s　]?[万亿千百多余个元米吨人名家项次倍分厘毫公平立千%％‰～至、—-]");

  /// A form of another system that a text begins with; empty for none.
  private static final Fact<Passage, String> SIGN = Fact.of(LadderRule::sign);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Outline outline : item.fact(Outline.ALL)) {
      for (CountedList list : outline.lists()) {
        inverted(list, out);
        alone(list, out);
      }
      boolean laddered =
          outline.entries().stream()
              .anyMatch(
                  one -> one.form() == OrdinalForm.HAN || one.form() == OrdinalForm.HAN_BRACKETED);
      if (laddered) {
        foreign(item, outline.part().blocks(), out);
      }
    }
  }

  private static void inverted(CountedList list, Reporter out) {
    Optional<Numbered> parent = list.parent();
    if (parent.isPresent()
        && isOfLadder(parent.get().form())
        && isOfLadder(list.form())
        && list.form().level() < parent.get().form().level()) {
      out.at(list.first().site())
          .with(parent.get().site())
          .say("inverted", list.first().written(), parent.get().written());
    }
  }

  /// ① as the heading of a whole text.
  private static void alone(CountedList list, Reporter out) {
    boolean heads = list.entries().stream().allMatch(Numbered::isHeading);
    if (list.form() == OrdinalForm.CIRCLED
        && list.parent().isEmpty()
        && heads
        && list.entries().size() > 1
        && list.last().index() - list.first().index() >= list.entries().size()) {
      out.at(list.first().site()).say("circled", list.first().written());
    }
  }

  private static void foreign(ItemReading item, List<Block> blocks, Reporter out) {
    boolean before = false;
    for (Block block : blocks) {
      Optional<Passage> passage =
          block instanceof Heading || block instanceof Paragraph
              ? item.passage(block, Slot.TEXT)
              : Optional.empty();
      String sign = passage.map(one -> one.fact(SIGN)).orElse("");
      // One finding a row of them.
      boolean goesOn = passage.isPresent() && (before || !sign.isEmpty()) && !isCounted(block);
      if (goesOn && !sign.isEmpty() && !before) {
        out.at(passage.get(), 0, sign.stripTrailing().length()).say("foreign", sign.strip());
      }
      before = goesOn;
    }
  }

  private static boolean isCounted(Block block) {
    return block.written(Slot.ORDINAL).filter(one -> !one.isEmpty()).isPresent();
  }

  private static String sign(Passage passage) {
    Matcher sign = passage.matcher(FOREIGN);
    return sign.lookingAt() && !isAmount(passage, sign) ? sign.group() : "";
  }

  private static boolean isAmount(Passage passage, Matcher sign) {
    return sign.group(1) != null
        && AMOUNT.matcher(passage.chars()).region(sign.end(1), passage.length()).lookingAt();
  }

  static boolean isOfLadder(OrdinalForm form) {
    return OutlineBuilder.rank(form) > OutlineBuilder.rank(OrdinalForm.ARTICLE) && form.level() > 0;
  }
}
