package org.gongbao.check.toc;

import java.util.List;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Slot;

/// TOC-07 文件内目录: what the contents list a document brings along says of its headings. Its page
/// numbers are those of the original and are not looked at; headings it does not list are none of
/// its faults.
final class InnerContentsRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("TOC-07", Severity.INFO, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (PartReading part : item.parts()) {
      for (Block block : part.blocks()) {
        if (block instanceof InnerContents contents) {
          check(contents, item, out);
        }
      }
    }
  }

  private static void check(InnerContents contents, ItemReading item, Reporter out) {
    List<InnerEntry> entries = contents.entries();
    InnerMatch match = InnerMatch.of(entries, item);
    // A list of something else, or of a text that is printed in part.
    if (match.found() * 2 < entries.size()) {
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (!match.isFound(i)) {
        tell(entries, i, match, item, out);
      }
    }
  }

  private static void tell(
      List<InnerEntry> entries, int i, InnerMatch match, ItemReading item, Reporter out) {
    InnerEntry entry = entries.get(i);
    Passage listed = item.passage(entry, Slot.TEXT).orElse(null);
    // What is attached goes by names of its own.
    if (listed == null || listed.chars().matches("附[件表图录].*")) {
      return;
    }
    if (match.isTorn(i)) {
      out.at(listed.site()).say("torn");
    } else if (!match.isTorn(i - 1)) {
      match
          .meant(i)
          .ifPresentOrElse(
              heading ->
                  out.at(listed.site())
                      .with(heading.site())
                      .say("differs", heading.ordinal() + heading.chars()),
              () -> out.at(listed.site()).say("none"));
    }
  }
}
