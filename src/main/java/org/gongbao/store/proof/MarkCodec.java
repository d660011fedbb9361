package org.gongbao.store.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ReturnedMark;

/// JSON of marks and decisions, the same in libraries, packages, working files and for scripts
/// (README). Parts that are not there are left out.
///
/// ```json
/// {"id": "…", "sign": "replace", "author": "…", "when": "…",
///  "replace": {"at": ["node", "text", 12], "quote": "15", "text": "12"}}
/// ```
public final class MarkCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MarkCodec() {}

  public static String write(Mark mark) {
    return text(json(mark));
  }

  /// @throws IllegalArgumentException when it is no mark
  public static Mark read(String written) {
    return mark(parse(written));
  }

  /// Several, as a reader gives them back.
  public static byte[] writeAll(List<ReturnedMark> marks) {
    ArrayNode all = JSON.arrayNode();
    marks.forEach(one -> all.add(json(one)));
    return text(all).getBytes(StandardCharsets.UTF_8);
  }

  /// @throws IllegalArgumentException when it is no list of marks, or one stands twice
  public static List<ReturnedMark> readAll(byte[] written) {
    JsonNode all = parse(new String(written, StandardCharsets.UTF_8));
    if (!all.isArray()) {
      throw new IllegalArgumentException("no list of marks");
    }
    List<ReturnedMark> marks = new ArrayList<>();
    all.forEach(one -> marks.add(returned(one)));
    if (marks.stream().map(one -> one.mark().id()).distinct().count() != marks.size()) {
      throw new IllegalArgumentException("a mark twice");
    }
    return List.copyOf(marks);
  }

  public static String write(ReturnedMark mark) {
    return text(json(mark));
  }

  /// @throws IllegalArgumentException when it is no mark
  public static ReturnedMark readReturned(String written) {
    return returned(parse(written));
  }

  private static ObjectNode json(ReturnedMark one) {
    ObjectNode json = json(one.mark());
    if (one.withdrawn()) {
      json.put("withdrawn", true);
    }
    return json;
  }

  private static ReturnedMark returned(JsonNode json) {
    return new ReturnedMark(mark(json), json.path("withdrawn").asBoolean());
  }

  public static String write(Decision decision) {
    ObjectNode json = JSON.objectNode();
    json.put("mark", decision.mark().value());
    json.put("verdict", name(decision.verdict()));
    decision.instead().ifPresent(other -> put(json, other));
    if (!decision.reason().isEmpty()) {
      json.put("reason", decision.reason());
    }
    json.put("who", decision.who());
    json.put("when", decision.when().toString());
    return text(json);
  }

  /// @throws IllegalArgumentException when it is no decision
  public static Decision readDecision(String written) {
    JsonNode json = parse(written);
    return new Decision(
        new MarkId(json.path("mark").asText()),
        constant(Verdict.class, json.path("verdict").asText()),
        hasCorrection(json) ? Optional.of(correction(json)) : Optional.empty(),
        json.path("reason").asText(),
        json.path("who").asText(),
        instant(json.path("when").asText()));
  }

  private static ObjectNode json(Mark mark) {
    ObjectNode json = JSON.objectNode();
    json.put("id", mark.id().value());
    json.put("sign", name(mark.sign()));
    Remark remark = mark.remark();
    json.put("author", remark.author());
    json.put("when", remark.when().toString());
    put(json, mark.correction());
    if (!remark.reason().isEmpty()) {
      json.put("reason", remark.reason());
    }
    remark.rule().ifPresent(rule -> json.put("rule", rule));
    json.put("cause", name(remark.cause()));
    remark.kind().ifPresent(kind -> json.put("kind", name(kind)));
    remark
        .cited()
        .ifPresent(
            cited ->
                json.putArray("cited").add(cited.page()).add(cited.column()).add(cited.line()));
    return json;
  }

  private static Mark mark(JsonNode json) {
    JsonNode cited = json.path("cited");
    return new Mark(
        new MarkId(json.path("id").asText()),
        constant(Sign.class, json.path("sign").asText()),
        correction(json),
        new Remark(
            json.path("author").asText(),
            instant(json.path("when").asText()),
            json.path("reason").asText(),
            Optional.of(json.path("rule").asText()).filter(rule -> !rule.isEmpty()),
            json.has("cause") ? constant(Cause.class, json.path("cause").asText()) : Cause.WRONG,
            Optional.of(json.path("kind").asText())
                .filter(kind -> !kind.isEmpty())
                .map(kind -> constant(ErrorKind.class, kind)),
            cited.size() == 3
                ? Optional.of(
                    new Cited(cited.path(0).asInt(), cited.path(1).asInt(), cited.path(2).asInt()))
                : Optional.empty()));
  }

  private static void put(ObjectNode json, Correction correction) {
    switch (correction) {
      case Correction.Replaced one ->
          put(json.putObject("replace"), one.stretch()).put("text", one.text());
      case Correction.Swapped one -> {
        ArrayNode both = json.putArray("swap");
        put(both.addObject(), one.first());
        put(both.addObject(), one.second());
      }
      case Correction.Moved one ->
          put(json.putObject("move"), one.stretch()).set("to", place(one.to()));
      case Correction.Joined one ->
          json.putArray("join").add(one.upper().value()).add(one.lower().value());
      case Correction.Struck one ->
          json.putObject("strike").put("node", one.node().value()).put("quote", one.quote());
      case Correction.Carried one ->
          json.putObject("carry")
              .put("node", one.node().value())
              .put("behind", one.behind().value())
              .put("quote", one.quote());
      case Correction.Kept one -> put(json.putObject("keep"), one.stretch());
      case Correction.Noted one ->
          put(json.putObject("note"), one.stretch()).put("words", one.words());
    }
  }

  private static boolean hasCorrection(JsonNode json) {
    return List.of("replace", "swap", "move", "join", "strike", "carry", "keep", "note").stream()
        .anyMatch(json::has);
  }

  private static Correction correction(JsonNode json) {
    if (json.has("replace")) {
      JsonNode one = json.get("replace");
      return new Correction.Replaced(stretch(one), required(one, "text"));
    } else if (json.has("swap")) {
      JsonNode both = json.get("swap");
      return new Correction.Swapped(stretch(both.path(0)), stretch(both.path(1)));
    } else if (json.has("move")) {
      return new Correction.Moved(stretch(json.get("move")), place(json.get("move").path("to")));
    } else if (json.has("join")) {
      JsonNode both = json.get("join");
      return new Correction.Joined(node(both.path(0)), node(both.path(1)));
    } else if (json.has("strike")) {
      JsonNode one = json.get("strike");
      return new Correction.Struck(node(one.path("node")), required(one, "quote"));
    } else if (json.has("carry")) {
      JsonNode one = json.get("carry");
      return new Correction.Carried(
          node(one.path("node")), node(one.path("behind")), required(one, "quote"));
    } else if (json.has("keep")) {
      return new Correction.Kept(stretch(json.get("keep")));
    } else if (json.has("note")) {
      return new Correction.Noted(stretch(json.get("note")), required(json.get("note"), "words"));
    }
    throw new IllegalArgumentException("no correction");
  }

  private static ObjectNode put(ObjectNode json, Stretch stretch) {
    json.set("at", place(stretch.start()));
    return json.put("quote", stretch.quote());
  }

  private static Stretch stretch(JsonNode json) {
    return new Stretch(place(json.path("at")), json.path("quote").asText());
  }

  private static ArrayNode place(Place place) {
    return JSON.arrayNode().add(place.node().value()).add(name(place.slot())).add(place.offset());
  }

  private static Place place(JsonNode json) {
    if (json.size() != 3 || !json.path(2).isInt()) {
      throw new IllegalArgumentException("no place");
    }
    return new Place(
        node(json.path(0)), constant(Slot.class, json.path(1).asText()), json.path(2).asInt());
  }

  private static NodeId node(JsonNode json) {
    if (!json.isTextual() || json.asText().isBlank()) {
      throw new IllegalArgumentException("no node");
    }
    return new NodeId(json.asText());
  }

  private static String required(JsonNode json, String name) {
    if (!json.path(name).isTextual()) {
      throw new IllegalArgumentException("no " + name);
    }
    return json.path(name).asText();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException noTime) {
      throw new IllegalArgumentException("no time", noTime);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("no JSON", broken);
    }
  }

  private static String text(JsonNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
