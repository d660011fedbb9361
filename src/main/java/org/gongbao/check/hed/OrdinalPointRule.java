package org.gongbao.check.hed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Fix;
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

/// HED-05 序号后与标题末标点: 一、 and 1. but （一） and （1） without a point behind (GB/T 15834—2011 附录B.3【M】);
/// no full stop after a heading on a line of its own.
final class OrdinalPointRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-05", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LONGEST_TITLE = 30;
  private static final Pattern COMMA = Pattern.compile("[一二三四五六七八九十]{1,3}[，,]");

  /// 一， as a text begins; empty for none.
  private static final Fact<Passage, String> SIGN =
      Fact.of(
          passage -> {
            Matcher sign = passage.matcher(COMMA);
            return sign.lookingAt() ? sign.group() : "";
          });

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Outline outline : item.fact(Outline.ALL)) {
      outline.entries().forEach(entry -> behind(item, entry, out));
      boolean counted = outline.entries().stream().anyMatch(one -> one.form() == OrdinalForm.HAN);
      for (Block block : outline.part().blocks()) {
        if (block instanceof Heading || block instanceof Paragraph) {
          Optional<Passage> passage = item.passage(block, Slot.TEXT);
          passage.ifPresent(one -> comma(block, one, counted, out));
        }
      }
      if (!outline.isStatute()) {
        outline.lists().forEach(list -> stops(item, outline, list, out));
      }
    }
  }

  private static void behind(ItemReading item, Numbered entry, Reporter out) {
    String sign = entry.sign().chars();
    switch (entry.form()) {
      case HAN_BRACKETED, ARABIC_BRACKETED -> {
        int close = Math.max(sign.indexOf(')'), sign.indexOf('）')) + 1;
        int end = close;
        while (end < sign.length() && "、.．".indexOf(sign.charAt(end)) >= 0) {
          end++;
        }
        if (end > close) {
          out.at(entry.site())
              .fix(new Fix(Fix.Safety.SAFE, entry.sign().site(close, end), ""))
              .say("bracketed", entry.written());
        } else {
          item.passage(entry.block(), Slot.TEXT)
              .filter(text -> "、，,".indexOf(text.at(0)) >= 0)
              .ifPresent(text -> out.at(text, 0, 1).safe("").say("bracketed", entry.written()));
        }
      }
      case ARABIC -> replace(entry, "、", ".", "arabic", out);
      case HAN -> replace(entry, ".．", "、", "han", out);
      default -> {}
    }
  }

  private static void replace(
      Numbered entry, String wrong, String right, String variant, Reporter out) {
    String sign = entry.sign().chars();
    for (int i = 0; i < sign.length(); i++) {
      if (wrong.indexOf(sign.charAt(i)) >= 0) {
        out.at(entry.site())
            .fix(new Fix(Fix.Safety.SAFE, entry.sign().site(i, i + 1), right))
            .say(variant, entry.written());
      }
    }
  }

  /// 一，… where the text counts with 一、 or the line is a heading.
  private static void comma(Block block, Passage passage, boolean counted, Reporter out) {
    String sign = passage.fact(SIGN);
    boolean asked = !sign.isEmpty() && (counted || block instanceof Heading);
    if (asked && block.written(Slot.ORDINAL).filter(one -> !one.isEmpty()).isEmpty()) {
      String number = sign.substring(0, sign.length() - 1);
      out.at(passage, 0, sign.length()).review(number + "、").say("han", sign);
    }
  }

  private static void stop(Passage passage, Reporter out) {
    int end = passage.length();
    boolean only = passage.chars().indexOf('。') == end - 1;
    if (only && end > 1 && end <= LONGEST_TITLE) {
      out.at(passage, end - 1, end).safe("").say("stop");
    }
  }

  /// 二、主要任务。 in a list of headings, read as a heading or as a paragraph. Where all of a lower level
  /// have a stop, or some go on behind it, they are run-in titles that a page broke.
  private static void stops(ItemReading item, Outline outline, CountedList list, Reporter out) {
    List<Numbered> entries = list.entries();
    long heads = entries.stream().filter(Numbered::isHeading).count();
    boolean runIn =
        list.form() != OrdinalForm.HAN
            && (entries.stream().anyMatch(one -> one.text().leadEnd() > 0)
                || heads > 1 && entries.stream().allMatch(one -> one.text().chars().endsWith("。")));
    if (runIn) {
      return;
    }
    for (Numbered entry : entries) {
      boolean titled =
          hasList(outline, entry)
              || heads * 2 > entries.size()
                  && (entry.isHeading() || isFollowed(outline, list, entry));
      if (titled) {
        item.passage(entry.block(), Slot.TEXT)
            .filter(text -> !text.hasAny("，；："))
            .ifPresent(text -> stop(text, out));
      }
    }
  }

  private static boolean hasList(Outline outline, Numbered entry) {
    return outline.lists().stream()
        .anyMatch(
            below ->
                below.parent().filter(one -> one == entry).isPresent()
                    && below.first().index() == entry.index() + 1);
  }

  /// Text of its own comes below it.
  private static boolean isFollowed(Outline outline, CountedList list, Numbered entry) {
    List<Block> blocks = outline.part().blocks();
    int next = entry.index() + 1;
    return next < blocks.size()
        && blocks.get(next) instanceof Paragraph
        && list.entries().stream().noneMatch(one -> one.index() == next);
  }
}
