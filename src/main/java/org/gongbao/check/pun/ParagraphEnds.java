package org.gongbao.check.pun;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.Fix;
import org.gongbao.check.Fix.Safety;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;

/// Paragraphs that end without a point though they are whole sentences, for PUN-10.
final class ParagraphEnds {
  /// 2012年12月13日 …令第127号发布: the history below a title.
  private static final Pattern HISTORY =
      Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[ \u3000]?[^，。]{2,60}(?:公布|发布|通过|修订|修正)");

  /// Shorter ones are lines of another kind: slogans, closings.
  private static final int SENTENCE = 16;

  private static final int SHORT = 8;

  /// What begins as only a sentence does.
  private static final Pattern TOLD =
      Pattern.compile("请|各(?:单位|县|区|地|部门|有关)|本(?:办法|通知|规定|细则|意见|方案|公告|通告|条例)");

  private ParagraphEnds() {}

  static void check(ItemReading item, List<Block> blocks, Reporter out) {
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Passage> open =
          item.passage(blocks.get(i), Slot.TEXT).filter(p -> isOpen(p, p.length()));
      if (open.isEmpty() || !(blocks.get(i) instanceof Paragraph)) {
        continue;
      }
      Passage passage = open.get();
      boolean listed =
          isItem(blocks.get(i)) && !passage.has('。') && !isAmongClosed(item, blocks, i);
      boolean follows = i + 1 == blocks.size() || isText(item, blocks.get(i), blocks.get(i + 1));
      boolean among =
          isLine(item, blocks, i - 1) || isLine(item, blocks, i + 1) || isCut(item, blocks, i - 1);
      if (!listed && follows && !among && isSentence(passage)) {
        int end = passage.length();
        out.at(passage, end - 1, end)
            .fix(new Fix(Safety.REVIEW, passage.site(end, end), "。"))
            .say("missing");
      }
    }
  }

  /// True where no point ends it; the mark of a quotation or title may stand last.
  private static boolean isOpen(Passage passage, int length) {
    int end = length;
    while (end > 0 && "”’》".indexOf(passage.at(end - 1)) >= 0) {
      end--;
    }
    return Characters.isHan(passage.at(end - 1));
  }

  /// A line beside it that ends without a point too: then these are lines of a list, of an address.
  private static boolean isLine(ItemReading item, List<Block> blocks, int at) {
    return at >= 0
        && at < blocks.size()
        && blocks.get(at) instanceof Paragraph
        && item.passage(blocks.get(at), Slot.TEXT)
            .filter(p -> isOpen(p, p.length()) && !p.chars().startsWith("附件"))
            .isPresent();
  }

  /// Not the first of a list: the next of the same list, or one that goes on counting.
  private static boolean isNoList(Block block, Block next) {
    Ordinal ordinal = ordinal(next);
    boolean same = ordinal.form() == ordinal(block).form();
    return !isItem(next) || same || ordinal.value().orElse(1) > 1;
  }

  /// One of a list whose neighbours end with points.
  private static boolean isAmongClosed(ItemReading item, List<Block> blocks, int at) {
    return isClosed(item, blocks, at, at - 1) && isClosed(item, blocks, at, at + 1);
  }

  private static boolean isClosed(ItemReading item, List<Block> blocks, int at, int other) {
    return other >= 0
        && other < blocks.size()
        && blocks.get(other) instanceof Paragraph
        && ordinal(blocks.get(other)).form() == ordinal(blocks.get(at)).form()
        && item.passage(blocks.get(other), Slot.TEXT)
            .filter(p -> p.at(p.length() - 1) == '。')
            .isPresent();
  }

  /// The text before stops in the midst of a sentence: a line was broken there (ING-01).
  private static boolean isCut(ItemReading item, List<Block> blocks, int at) {
    return at >= 0
        && item.passage(blocks.get(at), Slot.TEXT)
            .filter(p -> "，、".indexOf(p.at(p.length() - 1)) >= 0)
            .isPresent();
  }

  private static Ordinal ordinal(Block block) {
    return block.field(Field.ORDINAL).map(Ordinal.class::cast).orElse(Ordinal.NONE);
  }

  private static boolean isItem(Block block) {
    return ordinal(block).form() != OrdinalForm.NONE;
  }

  /// Not before a table, a list, a roster or a figure, which go on with the sentence.
  private static boolean isText(ItemReading item, Block block, Block next) {
    return switch (next) {
      case Heading heading -> true;
      case Signature signature -> true;
      case Paragraph paragraph ->
          isNoList(block, paragraph)
              && item.passage(paragraph, Slot.TEXT)
                  .filter(p -> p.chars().matches("(?s)(?:一是|——|—|①|第一).*"))
                  .isEmpty();
      default -> false;
    };
  }

  /// Long enough, with a point inside, and no label of a line (联系人：…); a text cut within a pair of
  /// marks goes on elsewhere; the history of a law is none.
  private static boolean isSentence(Passage passage) {
    if (!passage.fact(Pairs.ALL).unclosed().isEmpty() || passage.matcher(HISTORY).lookingAt()) {
      return false;
    }
    int colon = passage.chars().indexOf('：');
    boolean told = passage.length() >= SHORT && passage.matcher(TOLD).lookingAt();
    return (told || passage.length() >= SENTENCE && passage.hasAny("，。；"))
        && !Characters.isSpace(passage.at(passage.length() - 2))
        && (colon < 0 || colon > 8);
  }
}
