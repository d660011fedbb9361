package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gongbao.app.ImportOutcome;
import org.gongbao.l10n.Messages;
import org.gongbao.model.LossReport.Loss;

/// The outcome of an import as JSON: one object a file, in the order given.
final class JsonReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonReport() {}

  static String of(List<ImportOutcome> outcomes, Messages messages) {
    ArrayNode all = JSON.createArrayNode();
    outcomes.forEach(outcome -> add(all.addObject(), outcome, messages));
    return all.toPrettyString();
  }

  private static void add(ObjectNode object, ImportOutcome outcome, Messages messages) {
    object.put("file", outcome.file().toString());
    switch (outcome) {
      case ImportOutcome.Refused refused ->
          object
              .put("status", "refused")
              .put("code", refused.problem().code())
              .put("message", messages.get(refused.problem()));
      case ImportOutcome.Taken taken -> {
        object
            .put("status", "imported")
            .put("kind", taken.whole() ? "issue" : "document")
            .put("issue", taken.issue().value())
            .put("items", taken.items())
            .put("encoding", taken.charset());
        ArrayNode losses = object.putArray("losses");
        for (Loss loss : taken.losses().losses()) {
          losses
              .addObject()
              .put("kind", loss.kind().name())
              .put("line", loss.line())
              .put("text", loss.text());
        }
      }
    }
  }
}
