package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.app.ImportOutcome;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.Notice;
import org.gongbao.model.Signature;

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
    object.put("file", outcome.file().given());
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
        ArrayNode documents = object.putArray("documents");
        taken.imported().issue().items().forEach(item -> describe(documents.addObject(), item));
        ArrayNode unsure = object.putArray("unsure");
        taken.imported().decisions().stream()
            .filter(decision -> !decision.isSure())
            .forEach(
                decision ->
                    unsure
                        .addObject()
                        .put("line", decision.line())
                        .put("label", decision.label().name())
                        .put("confidence", decision.confidence()));
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

  /// What an item was recognised as, in the words of its source.
  private static void describe(ObjectNode object, Item item) {
    object.put("title", item.title().chars());
    switch (item) {
      case Document document -> {
        object.put("kind", "document");
        ArrayNode numbers = object.putArray("numbers");
        document.numbers().list().forEach(number -> numbers.add(number.written()));
        object.put("addressees", document.addressees().chars());
        signature(document)
            .ifPresent(
                signature ->
                    object
                        .put("signer", signature.signer().chars())
                        .put("date", signature.date().chars()));
        object.put("annotation", document.annotation().chars());
        object.put("issued", document.issued().size());
        object.put("attachments", document.attachments().size());
      }
      case Chronicle chronicle -> {
        object.put("kind", "chronicle");
        ArrayNode entries = object.putArray("entries");
        for (ChronicleEntry entry : chronicle.entries()) {
          entries
              .addObject()
              .put("lead", entry.lead().chars())
              .put("from", Objects.toString(entry.date().from(), null))
              .put("to", Objects.toString(entry.date().to(), null));
        }
      }
      case Notice notice -> object.put("kind", "notice");
    }
  }

  private static Optional<Signature> signature(Document document) {
    return document.body().stream()
        .filter(Signature.class::isInstance)
        .map(Signature.class::cast)
        .findFirst();
  }
}
