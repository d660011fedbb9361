package org.gongbao.boot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Collation;
import org.gongbao.store.proof.MarkCodec;

/// Marks given by a script: a JSON list of them as they are kept (README), or shorter, with the
/// place told by words around it that stand once in the issue:
///
/// ```json
/// [{"sign": "replace", "find": "共十五项", "quote": "十五", "text": "十二", "reason": "与附件不符"},
///  {"sign": "insert", "find": "一次性", "text": "全部"},
///  {"sign": "question", "find": "共十五项", "words": "与附件数目不一致？"}]
/// ```
///
/// Characters are put in behind what is found. Author, time and id are added where they are not
/// given.
final class MarkScript {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Tree base;
  private final String author;
  private final Instant now;
  private final Supplier<String> ids;

  MarkScript(Tree base, String author, Instant now, Supplier<String> ids) {
    this.base = base;
    this.author = author;
    this.now = now;
    this.ids = ids;
  }

  /// @param name of the script, for messages
  /// @throws ProblemException GB-P34 naming the mark that is none or does not fit; none is taken
  ///   then
  List<Mark> read(String name, String script) {
    JsonNode all = parse(name, script);
    List<Mark> marks = new ArrayList<>();
    for (JsonNode one : all) {
      int number = marks.size() + 1;
      Mark mark;
      try {
        mark = MarkCodec.read(MAPPER.writeValueAsString(whole(one)));
      } catch (IllegalArgumentException | JsonProcessingException noMark) {
        throw wrong(name, number, String.valueOf(noMark.getMessage()));
      }
      Collation.unfit(base, mark)
          .ifPresent(
              why -> {
                throw wrong(name, number, why.name().toLowerCase(Locale.ROOT));
              });
      marks.add(mark);
    }
    return List.copyOf(marks);
  }

  private static JsonNode parse(String name, String script) {
    try {
      JsonNode all = MAPPER.readTree(script);
      if (all.isArray()) {
        return all;
      }
    } catch (JsonProcessingException noJson) {
      throw new ProblemException(wrong(name, 0, "JSON").problem(), noJson);
    }
    throw wrong(name, 0, "JSON");
  }

  private ObjectNode whole(JsonNode given) {
    if (!given.isObject()) {
      throw new IllegalArgumentException("no object");
    }
    ObjectNode mark = given.deepCopy();
    put(mark, "id", ids.get());
    put(mark, "author", author);
    put(mark, "when", now.toString());
    if (!mark.has("find")) {
      return mark;
    }
    String find = mark.remove("find").asText();
    Place found = found(find);
    String sign = mark.path("sign").asText();
    boolean point = sign.equals("insert") || sign.equals("new_paragraph");
    String quote = point ? "" : mark.path("quote").asText(find);
    int at = point ? find.length() : find.indexOf(quote);
    if (at < 0 || !point && find.indexOf(quote, at + 1) >= 0) {
      throw new IllegalArgumentException("quote: " + quote);
    }
    ObjectNode stretch = MAPPER.createObjectNode();
    ArrayNode place = stretch.putArray("at");
    place.add(found.node().value());
    place.add(found.slot().name().toLowerCase(Locale.ROOT)).add(found.offset() + at);
    stretch.put("quote", quote);
    String text = sign.equals("new_paragraph") ? "\n" : mark.path("text").asText("");
    switch (sign) {
      case "keep" -> mark.set("keep", stretch);
      case "replace", "delete", "insert", "new_paragraph", "separate", "same_again" ->
          mark.set("replace", stretch.put("text", text));
      default -> mark.set("note", stretch.put("words", mark.path("words").asText("")));
    }
    return mark;
  }

  private static void put(ObjectNode mark, String name, String value) {
    if (!mark.has(name)) {
      mark.put(name, value);
    }
  }

  /// Where words stand that are in the issue once.
  private Place found(String find) {
    List<Place> found = new ArrayList<>();
    base.issue()
        .walk(
            node -> {
              for (Slot slot : Slot.values()) {
                node.written(slot).ifPresent(chars -> find(chars, find, node.id(), slot, found));
              }
            });
    if (find.isEmpty() || found.size() != 1) {
      throw new IllegalArgumentException("find: " + find + " × " + found.size());
    }
    return found.getFirst();
  }

  private static void find(String chars, String find, NodeId node, Slot slot, List<Place> found) {
    for (int at = chars.indexOf(find); at >= 0; at = chars.indexOf(find, at + 1)) {
      found.add(new Place(node, slot, at));
    }
  }

  private static ProblemException wrong(String name, int number, String why) {
    return new ProblemException(
        Problem.input("GB-P34", "proof.script", name, number, Objects.requireNonNullElse(why, "")));
  }
}
