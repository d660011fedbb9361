package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.Finding;
import org.gongbao.check.Fix;
import org.gongbao.check.Nature;
import org.gongbao.check.Severity;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.check.read.Site;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceSpan;

/// What the rules found, as lines for people and as JSON for programs (design §9).
final class CheckOutput {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String input;
  private final Input.Given given;
  private final CheckReport report;
  private final Messages messages;
  private final Map<NodeId, Node> nodes = new HashMap<>();
  private final Map<NodeId, Item> items = new HashMap<>();

  CheckOutput(String input, Input.Given given, CheckReport report, Messages messages) {
    this.input = input;
    this.given = given;
    this.report = report;
    this.messages = messages;
    given.issue().walk(node -> nodes.put(node.id(), node));
    for (Item item : given.issue().items()) {
      item.walk(node -> items.put(node.id(), item));
    }
  }

  /// One line a finding: where, how grave, which rule, what, and the characters.
  List<String> lines() {
    return report.findings().stream().map(this::line).toList();
  }

  private String line(Finding finding) {
    if (finding.isOfPage()) {
      String where = finding.printed().map(at -> messages.get("find.page", at.page())).orElse("");
      return messages.get(
          "check.line.page",
          input,
          where,
          severity(finding.severity()),
          finding.rule(),
          message(finding));
    }
    SourceSpan span = span(finding.site());
    String where =
        span.line() > 0
            ? input + ":" + span.line()
            : item(finding).map(item -> "《" + item.title().chars() + "》").orElse(input);
    return messages.get(
        "check.line",
        where,
        severity(finding.severity()),
        finding.rule(),
        message(finding),
        span.text());
  }

  /// Counts, and the rules that did not run: those are never clean.
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "check.summary",
            report.run().size(),
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.INFO)));
    if (!report.notRun().isEmpty()) {
      String rules = String.join("、", report.notRun().stream().map(NotRun::rule).toList());
      lines.add(messages.get("check.not-run", rules));
    }
    return lines;
  }

  private int count(Severity severity) {
    return (int) report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  String json() {
    ObjectNode root = JSON.createObjectNode();
    root.put("input", input);
    ObjectNode rules = root.putObject("rules");
    rules.put("run", report.run().size());
    ArrayNode notRun = rules.putArray("notRun");
    report.notRun().forEach(rule -> notRun.add(rule.rule()));
    ArrayNode notApplicable = rules.putArray("notApplicable");
    report.notApplicable().forEach(notApplicable::add);
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> add(findings.addObject(), finding));
    return root.toPrettyString();
  }

  private void add(ObjectNode object, Finding finding) {
    Site site = finding.site();
    SourceSpan span = span(site);
    int shift = shift(site.start());
    object
        .put("rule", finding.rule())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("class", finding.nature() == Nature.DIFFERENCE ? "\u5f02" : "\u975e")
        .put("item", item(finding).map(item -> item.id().value()).orElse(""))
        .put("title", item(finding).map(item -> item.title().chars()).orElse(""))
        .put("block", site.start().node().value())
        .put("start", shift + site.from())
        .put("end", shift + site.to())
        .put("text", span.text())
        .put("message", message(finding));
    finding.fix().ifPresent(fix -> add(object.putObject("fix"), fix, site, shift));
    finding
        .printed()
        .ifPresent(
            at ->
                object
                    .putObject("printed")
                    .put("page", at.page())
                    .put("column", at.column())
                    .put("line", at.line()));
    if (span.line() > 0) {
      object.putObject("source").put("line", span.line());
    }
  }

  private static void add(ObjectNode object, Fix fix, Site site, int shift) {
    object
        .put("safety", fix.safety().name().toLowerCase(Locale.ROOT))
        .put("replacement", fix.replacement());
    if (!fix.site().equals(site)) {
      object.put("start", shift + fix.site().from()).put("end", shift + fix.site().to());
    }
  }

  /// A block is its ordinal and its text: offsets in the text come after the ordinal.
  private int shift(Place start) {
    Node node = nodes.get(start.node());
    return node == null || start.slot() != Slot.TEXT
        ? 0
        : node.written(Slot.ORDINAL).map(String::length).orElse(0);
  }

  private SourceSpan span(Site site) {
    Node node = nodes.get(site.start().node());
    return node == null
        ? new SourceSpan(0, "")
        : SourceSpan.of(given.provenance(), node, site.start().slot(), site.from(), site.to());
  }

  private Optional<Item> item(Finding finding) {
    return Optional.ofNullable(items.get(finding.site().start().node()));
  }

  private String message(Finding finding) {
    return messages.get(finding.key(), finding.arguments().toArray());
  }

  private String severity(Severity severity) {
    return messages.get("check.severity." + severity.name().toLowerCase(Locale.ROOT));
  }
}
