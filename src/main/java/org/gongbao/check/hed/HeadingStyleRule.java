package org.gongbao.check.hed;

import java.util.List;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.model.Block;

/// HED-06 同级标题体例统一: under one heading, all titles stand on lines of their own or all run into their
/// text.
final class HeadingStyleRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("HED-06", Severity.INFO, Nature.CORRECTNESS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (Outline outline : item.fact(Outline.ALL)) {
      if (!outline.isStatute()) {
        outline.lists().forEach(list -> check(outline, list, out));
      }
    }
  }

  private static void check(Outline outline, CountedList list, Reporter out) {
    List<Numbered> alone =
        list.entries().stream().filter(one -> isAlone(outline, list, one)).toList();
    List<Numbered> run =
        list.entries().stream()
            .filter(one -> !one.isHeading() && one.text().leadEnd() > 0)
            .toList();
    long headings = list.entries().stream().filter(Numbered::isHeading).count();
    // Most bare lines have nothing below them: a list of things.
    boolean listed = alone.size() * 2L <= headings;
    if (listed || run.isEmpty()) {
      return;
    }
    boolean runIsOdd = run.size() <= alone.size();
    List<Numbered> odd = runIsOdd ? run : alone;
    Numbered model = (runIsOdd ? alone : run).getFirst();
    for (Numbered entry : odd) {
      out.at(entry.site())
          .with(model.site())
          .say(runIsOdd ? "run" : "alone", entry.written(), model.written());
    }
  }

  /// A title with its text below it; a bare line in a row of such is an entry of a list.
  private static boolean isAlone(Outline outline, CountedList list, Numbered entry) {
    List<Block> blocks = outline.part().blocks();
    int next = entry.index() + 1;
    return entry.isHeading()
        && !entry.text().chars().endsWith("。")
        && next < blocks.size()
        && !Outline.text(blocks.get(next)).isEmpty()
        && list.entries().stream().noneMatch(one -> one.index() == next)
        && list.parent().filter(parent -> parent.index() == next).isEmpty();
  }
}
