package org.gongbao.review.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongbao.model.NodeId;

/// Workflows and people for tests.
final class Flows {
  static final NodeId ISSUE = new NodeId("issue");
  static final Instant WHEN = Instant.parse("2026-11-02T01:00:00Z");
  static final Workflow USUAL = WorkflowText.read(resource());

  private Flows() {}

  static String resource() {
    try (InputStream in = Flows.class.getResourceAsStream("/workflow/steps.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static WorkflowStep step(int number) {
    return USUAL.step(number).orElseThrow();
  }

  static Signatory person(String name, String... roles) {
    return new Signatory("id-" + name, name, Set.of(roles));
  }

  /// @param texts of the items, in order
  static Snapshot issue(String style, String... texts) {
    Map<NodeId, String> items = new LinkedHashMap<>();
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      items.put(new NodeId("item" + i), "digest of " + texts[i]);
      whole.append(texts[i]).append('|');
    }
    return new Snapshot(ISSUE, items, "order" + texts.length, whole.toString(), style, 1);
  }

  static Approval approval(
      WorkflowStep step, int slot, NodeId subject, Signatory who, Snapshot of) {
    return new Approval(
        "a"
            + step.number()
            + "-"
            + slot
            + subject.value()
            + who.id()
            + of.text().hashCode()
            + of.style(),
        step.number(),
        slot,
        subject,
        who.id(),
        who.name(),
        of.digest(step.covers(), subject),
        of.style(step.covers()),
        "",
        of.revision(),
        WHEN,
        "",
        "key",
        "signature");
  }

  /// Everyone the office has: nobody needs to sign two steps apart from each other.
  static List<Signatory> office() {
    return List.of(
        person("宁编务", "编务"),
        person("许编辑", "责任编辑"),
        person("程通读", "通读"),
        person("周主编", "主编"),
        person("于主任", "编委会主任"),
        person("方排版", "排版"),
        person("甲校", "校对"),
        person("乙校", "校对"),
        person("何责校", "责任校对"),
        person("白网编", "网站编辑"),
        person("龚发行", "发行"));
  }

  static Standing standing(ApprovalLog log, Snapshot now) {
    return new Standing(USUAL, log, now, one -> true);
  }

  /// Has everyone sign all they can, up to a step.
  static ApprovalLog signed(Snapshot now, ApprovalLog before, int last) {
    ApprovalLog log = before;
    for (WorkflowStep step : USUAL.steps()) {
      if (step.number() > last) {
        break;
      }
      for (NodeId subject : now.subjects(step.scope())) {
        for (Signatory who : office()) {
          Standing standing = standing(log, now);
          if (standing.refusals(step, subject, who, Verdicts.CLEAR).isEmpty()) {
            int slot = standing.slot(step, subject, who).orElseThrow();
            log = log.with(approval(step, slot, subject, who, now));
          }
        }
      }
    }
    return log;
  }
}
