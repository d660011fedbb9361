package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;

/// JSON of a query. Parts that are not there are left out.
final class QueryCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private QueryCodec() {}

  static String write(Query query) {
    ObjectNode json = JSON.objectNode();
    json.put("id", query.id().value());
    json.put("number", query.number());
    json.set("anchor", anchor(query.anchor()));
    query.rule().ifPresent(rule -> json.put("rule", rule));
    query.mark().ifPresent(mark -> json.put("mark", mark.value()));
    json.set("question", question(query.question()));
    json.put("raisedBy", query.raisedBy());
    json.put("raisedAt", query.raisedAt().toString());
    query.answer().ifPresent(answer -> json.set("answer", answer(answer)));
    query.outcome().ifPresent(outcome -> json.set("outcome", outcome(outcome)));
    return NodeCodec.write(json);
  }

  private static ObjectNode anchor(Anchor anchor) {
    return JSON.objectNode()
        .put("item", anchor.item().value())
        .put("node", anchor.node().value())
        .put("slot", anchor.slot().name())
        .put("offset", anchor.offset())
        .put("quote", anchor.quote())
        .put("before", anchor.context().before())
        .put("after", anchor.context().after());
  }

  private static ObjectNode question(Question question) {
    return JSON.objectNode()
        .put("text", question.text())
        .put("proposal", question.proposal())
        .put("office", question.office())
        .put("contact", question.contact());
  }

  private static ObjectNode answer(Answer answer) {
    return JSON.objectNode()
        .put("text", answer.text())
        .put("by", answer.by())
        .put("date", answer.date().toString());
  }

  private static ObjectNode outcome(Outcome outcome) {
    return JSON.objectNode()
        .put("kind", outcome.kind().name())
        .put("note", outcome.note())
        .put("who", outcome.who())
        .put("when", outcome.when().toString());
  }

  /// @throws IllegalArgumentException when it is no query
  static Query read(String written) {
    JsonNode json = NodeCodec.parse(written);
    JsonNode anchor = json.path("anchor");
    JsonNode question = json.path("question");
    return new Query(
        new QueryId(text(json, "id")),
        json.path("number").asInt(),
        new Anchor(
            new NodeId(text(anchor, "item")),
            new NodeId(text(anchor, "node")),
            Slot.valueOf(text(anchor, "slot")),
            anchor.path("offset").asInt(),
            text(anchor, "quote"),
            new Anchor.Context(text(anchor, "before"), text(anchor, "after"))),
        Optional.of(text(json, "rule")).filter(rule -> !rule.isEmpty()),
        Optional.of(text(json, "mark")).filter(mark -> !mark.isEmpty()).map(MarkId::new),
        new Question(
            text(question, "text"),
            text(question, "proposal"),
            text(question, "office"),
            text(question, "contact")),
        text(json, "raisedBy"),
        Instant.parse(text(json, "raisedAt")),
        Optional.ofNullable(json.get("answer")).map(QueryCodec::readAnswer),
        Optional.ofNullable(json.get("outcome")).map(QueryCodec::readOutcome));
  }

  private static Answer readAnswer(JsonNode json) {
    return new Answer(text(json, "text"), text(json, "by"), LocalDate.parse(text(json, "date")));
  }

  private static Outcome readOutcome(JsonNode json) {
    return new Outcome(
        Outcome.Kind.valueOf(text(json, "kind")),
        text(json, "note"),
        text(json, "who"),
        Instant.parse(text(json, "when")));
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asText();
  }
}
