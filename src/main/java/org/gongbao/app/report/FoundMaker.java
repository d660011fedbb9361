package org.gongbao.app.report;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.Finding;
import org.gongbao.check.Fix;
import org.gongbao.check.Nature;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Site;
import org.gongbao.exchange.report.Found;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.Found.InItem;
import org.gongbao.exchange.report.Found.Measure;
import org.gongbao.exchange.report.Found.Mend;
import org.gongbao.exchange.report.Found.RuleName;
import org.gongbao.exchange.report.Found.Where;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Provenance;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceSpan;

/// Puts findings into words and says where they are.
final class FoundMaker {
  private final Examined.Nodes nodes;
  private final PagePlaces pages;
  private final List<Provenance> sources;
  private final Messages messages;

  FoundMaker(Examined examined, Messages messages) {
    this.nodes = examined.nodes();
    this.pages = new PagePlaces(examined.pages());
    this.sources = examined.sources();
    this.messages = messages;
  }

  Found of(Finding finding) {
    Site site = finding.site();
    Optional<Node> node = nodes.find(site.start().node());
    return new Found(
        rule(finding.rule()),
        grade(finding.severity()),
        finding.nature() == Nature.DIFFERENCE ? Measure.DIFFERENCE : Measure.CORRECTNESS,
        item(site),
        where(finding, node),
        node.map(known -> Excerpts.of(known, site)).orElse(new Excerpt("", "", "")),
        messages.get(finding.key(), finding.arguments().toArray()),
        finding.fix().map(fix -> mend(fix, site, node)));
  }

  RuleName rule(String id) {
    return new RuleName(id, messages.get("rule." + id + ".title"));
  }

  private static Grade grade(Severity severity) {
    return switch (severity) {
      case ERROR -> Grade.ERROR;
      case WARNING -> Grade.WARNING;
      case INFO -> Grade.INFO;
    };
  }

  private InItem item(Site site) {
    Optional<Item> item = nodes.itemOf(site.start().node());
    return new InItem(
        item.map(known -> known.id().value()).orElse(""),
        item.map(known -> known.title().chars()).orElse(""));
  }

  private Where where(Finding finding, Optional<Node> node) {
    Site site = finding.site();
    SourceSpan span = node.map(known -> span(known, site)).orElse(new SourceSpan(0, ""));
    int shift = shift(site.start());
    return new Where(
        site.start().node().value(),
        shift + site.from(),
        shift + site.to(),
        span.text(),
        span.line(),
        finding.printed().map(pages::of).or(() -> page(site.start())),
        finding.printed().isPresent());
  }

  private Optional<Found.OnPage> page(Place place) {
    return pages.of(place).or(() -> nodes.itemOf(place.node()).flatMap(this::start));
  }

  private Optional<Found.OnPage> start(Item item) {
    return pages.of(new Place(item.id(), Slot.TITLE, 0));
  }

  /// By the source the text came from.
  private SourceSpan span(Node node, Site site) {
    Slot slot = site.start().slot();
    Provenance source =
        sources.stream().filter(one -> isFrom(one, node)).findFirst().orElse(Provenance.NONE);
    return SourceSpan.of(source, node, slot, site.from(), site.to());
  }

  private static boolean isFrom(Provenance source, Node node) {
    return node.shape().texts().stream().anyMatch(slot -> source.of(node.id(), slot).isPresent());
  }

  /// A block is its ordinal and its text: offsets in the text come after the ordinal.
  private int shift(Place start) {
    return start.slot() != Slot.TEXT
        ? 0
        : nodes
            .find(start.node())
            .flatMap(node -> node.written(Slot.ORDINAL))
            .map(String::length)
            .orElse(0);
  }

  private Mend mend(Fix fix, Site site, Optional<Node> node) {
    Site mended = fix.site();
    Optional<Node> holder =
        mended.start().node().equals(site.start().node())
            ? node
            : nodes.find(mended.start().node());
    String chars = holder.flatMap(one -> one.written(mended.start().slot())).orElse("");
    boolean inside = mended.to() <= chars.length();
    int shift = shift(site.start());
    return new Mend(
        fix.safety() == Fix.Safety.SAFE,
        mended.equals(site),
        inside ? chars.substring(mended.from(), mended.to()) : "",
        fix.replacement(),
        shift + mended.from(),
        shift + mended.to());
  }
}
