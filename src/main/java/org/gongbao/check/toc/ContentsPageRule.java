package org.gongbao.check.toc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.PageRule;
import org.gongbao.check.Printed;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.PagesReading;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.model.NodeId;

/// TOC-03 目录页码等于实际起始页: the number printed in the contents is that of the page on which the title is
/// printed (GB/T 13417—2009). Numbers of a received contents list are those of other pages, set in
/// another style: they are compared with nothing.
final class ContentsPageRule implements PageRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-03", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE, Need.PAGES);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(PagesReading pages, CheckContext context, Reporter out) {
    Map<NodeId, Integer> starts = starts(pages);
    for (PrintedContents.Entry entry : PrintedContents.of(pages)) {
      Optional<Integer> start = Optional.ofNullable(starts.get(entry.item().item().id()));
      if (start.isEmpty()) {
        out.at(entry.site()).say("none");
      } else if (start.get() != entry.page()) {
        out.at(entry.site())
            .on(new Printed(start.get(), -1, 0))
            .say("differs", entry.page(), start.get());
      }
    }
  }

  /// Pages on which titles begin.
  private static Map<NodeId, Integer> starts(PagesReading pages) {
    Map<NodeId, Integer> starts = new HashMap<>();
    for (Page page : pages.pages()) {
      if (page.kind() == Kind.TEXT) {
        PagesReading.lines(page)
            .filter(line -> line.role() == TextRole.TITLE)
            .forEach(line -> begin(line, page.number(), starts));
      }
    }
    return starts;
  }

  private static void begin(TextFrame line, int page, Map<NodeId, Integer> starts) {
    for (Glyphs run : line.line().runs()) {
      if (run.source() instanceof Source.Slotted slotted) {
        starts.putIfAbsent(slotted.start().node(), page);
      }
    }
  }
}
