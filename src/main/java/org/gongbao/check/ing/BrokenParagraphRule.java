package org.gongbao.check.ing;

import java.util.List;
import java.util.Optional;
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
import org.gongbao.model.Block;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Slot;

/// ING-01 断段、断词合并: a paragraph that stops in the middle of a sentence before another that goes on,
/// which import did not put together.
final class BrokenParagraphRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("ING-01", Severity.WARNING, Nature.DIFFERENCE);
  private static final int SHORTEST = 14;
  private static final String ENDS = "。！？；：…!?;:.";
  // 由……负责的 / 和 / 在: a sentence cannot stop here.
  private static final String LEADS_ON = "，、,的和与及或在对为以把将被由从向于";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (PartReading part : item.parts()) {
      List<Block> blocks = part.blocks();
      for (int i = 0; i + 1 < blocks.size(); i++) {
        if (blocks.get(i) instanceof Paragraph first
            && blocks.get(i + 1) instanceof Paragraph next
            && next.ordinal().equals(Ordinal.NONE)) {
          Optional<Passage> before = item.passage(first, Slot.TEXT);
          Optional<Passage> after = item.passage(next, Slot.TEXT);
          if (before.isPresent() && after.isPresent()) {
            check(before.get(), after.get(), out);
          }
        }
      }
    }
  }

  private static void check(Passage first, Passage next, Reporter out) {
    int end = first.chars().stripTrailing().length();
    if (end < SHORTEST || next.isEmpty() || isEnded(first, end)) {
      return;
    }
    char last = first.at(end - 1);
    boolean open = isOpen(first.chars());
    boolean leadsOn = LEADS_ON.indexOf(last) >= 0;
    boolean running = first.hasAny("，。") && Characters.isHan(last);
    boolean finished = ENDS.indexOf(next.at(next.chars().stripTrailing().length() - 1)) >= 0;
    if (open || leadsOn || running && finished && Characters.isHan(next.at(0))) {
      out.at(first, end - 1, end)
          .with(next.site(0, 1))
          .say(open ? "open" : "cut", String.valueOf(last));
    }
  }

  private static boolean isEnded(Passage passage, int end) {
    int last = end - 1;
    while (last > 0 && (Characters.isCloser(passage.at(last)) || passage.at(last) == ')')) {
      last--;
    }
    return ENDS.indexOf(passage.at(last)) >= 0 || last < end - 1;
  }

  private static boolean isOpen(String chars) {
    int depth = 0;
    for (int i = 0; i < chars.length(); i++) {
      depth += "《“（".indexOf(chars.charAt(i)) >= 0 ? 1 : 0;
      depth -= "》”）".indexOf(chars.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth > 0;
  }
}
