package org.gongbao.check.page;

import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.PageRule;
import org.gongbao.check.Printed;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.PagesReading;
import org.gongbao.check.read.Site;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.model.Place;

/// One of LAY-01 … LAY-18: layout looks over its pages itself; what it found is told of at the
/// characters it is about.
///
/// @param extent how much of the text at the fault's place is faulty
record LayoutFaultRule(RuleCard card, Extent extent) implements PageRule {

  /// How far what is faulty goes.
  enum Extent {
    CHARACTER,
    /// What the printed line holds of the text.
    LINE,
    TEXT
  }

  static LayoutFaultRule of(String id, Severity severity, Extent extent) {
    return new LayoutFaultRule(
        RuleCard.of(id, severity, Nature.DIFFERENCE, Need.ISSUE, Need.PAGES), extent);
  }

  @Override
  public void check(PagesReading pages, CheckContext context, Reporter out) {
    for (LayoutFault fault : pages.composition().faults()) {
      if (fault.rule().equals(card.id())) {
        tell(fault, pages, out);
      }
    }
  }

  private void tell(LayoutFault fault, PagesReading pages, Reporter out) {
    Reporter.Telling telling =
        out.at(site(fault, pages)).as(Severity.valueOf(fault.severity().name()));
    if (fault.page() > 0) {
      telling.on(new Printed(fault.page(), fault.column(), fault.line()));
    }
    telling.tell(fault.key(), fault.arguments().toArray());
  }

  private Site site(LayoutFault fault, PagesReading pages) {
    return fault
        .place()
        .map(place -> site(place, fault.page(), pages))
        .orElseGet(() -> fault.page() > 0 ? pages.first(fault.page()) : pages.front());
  }

  private Site site(Place place, int page, PagesReading pages) {
    return switch (extent) {
      case CHARACTER -> character(place, pages.text(place));
      case LINE -> pages.line(place, page).orElseGet(() -> character(place, pages.text(place)));
      case TEXT -> pages.text(place);
    };
  }

  private static Site character(Place place, Site text) {
    return new Site(place, text.to() > place.offset() ? 1 : 0);
  }
}
