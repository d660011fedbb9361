package org.gongbao.boot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Sign;
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
/// given. What a script says and no mark can hold is refused, so that nothing of it is lost.
final class MarkScript {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final List<String> CORRECTIONS =
      List.of("replace", "swap", "move", "join", "strike", "carry", "keep", "note");
  private static final List<String> SHORT = List.of("find", "quote", "text", "words");
  private static final List<String> REMARK =
      List.of("id", "sign", "author", "when", "reason", "rule", "cause", "kind", "cited");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,64}");

  private final ProofCopy copy;
  private final Tree base;
  private final String author;
  private final Instant now;
  private final Supplier<String> ids;
  private final Map<MarkId, Mark> there = new LinkedHashMap<>();
  private final Messages messages;

  /// @param copy the marks are put on
  /// @param author of marks that name none
  MarkScript(ProofCopy copy, String author, Messages messages) {
    this.copy = copy;
    this.base = copy.base();
    this.author = author;
    this.now = copy.library().proofs().now();
    this.ids = copy.library().proofs()::freshId;
    copy.marks().forEach(one -> there.put(one.mark().id(), one.mark()));
    this.messages = messages;
  }

  /// Why a mark, or the whole script, is none.
  private static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    Unusable(String key, Object... arguments) {
      super(key);
      this.key = key;
      this.arguments = arguments;
    }
  }

  /// @param name of the script, for messages
  /// @throws ProblemException GB-P34 naming the mark that is none or does not fit; none is taken
  ///   then
  List<Mark> read(String name, byte[] script) {
    JsonNode all;
    try {
      all = parse(script);
    } catch (Unusable why) {
      throw new ProblemException(
          Problem.input("GB-P34", "proof.script.whole", name, told(why)), why);
    }
    Map<MarkId, Mark> marks = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      try {
        Mark mark = mark(all.get(i));
        if (marks.putIfAbsent(mark.id(), mark) != null) {
          throw new Unusable("proof.script.twice", mark.id());
        }
      } catch (Unusable why) {
        throw new ProblemException(
            Problem.input("GB-P34", "proof.script", name, i + 1, told(why)), why);
      }
    }
    return List.copyOf(marks.values());
  }

  private String told(Unusable why) {
    return messages.get(why.key, why.arguments);
  }

  private static JsonNode parse(byte[] script) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(script)).toString();
      JsonNode all = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      if (all.isArray()) {
        return all;
      }
      throw new Unusable("proof.script.noList");
    } catch (CharacterCodingException otherCharset) {
      throw new Unusable("proof.script.charset");
    } catch (JsonProcessingException noJson) {
      int line = noJson.getLocation() == null ? 1 : noJson.getLocation().getLineNr();
      throw new Unusable("proof.script.noJson", line);
    }
  }

  private Mark mark(JsonNode given) {
    if (!given.isObject()) {
      throw new Unusable("proof.script.noMark");
    }
    ObjectNode whole = whole(given.deepCopy());
    String sign = whole.path("sign").asText();
    Mark mark;
    try {
      mark = copy.cited(MarkCodec.read(MAPPER.writeValueAsString(whole)));
    } catch (IllegalArgumentException | JsonProcessingException noMark) {
      throw new Unusable("proof.script.misfit", sign);
    }
    Collation.unfit(base, mark)
        .ifPresent(
            why -> {
              throw new Unusable("round.unfit." + why.name().toLowerCase(Locale.ROOT));
            });
    Mark before = there.getOrDefault(mark.id(), mark);
    if (!before.equals(mark)) {
      throw new Unusable("proof.script.taken", mark.id());
    }
    return mark;
  }

  /// The mark as it is kept.
  private ObjectNode whole(ObjectNode mark) {
    requireKeys(mark);
    mark.properties().removeIf(field -> field.getValue().isNull());
    String sign = mark.path("sign").asText();
    require("sign", sign, Sign.values());
    require("cause", mark.path("cause").asText(Cause.WRONG.name()), Cause.values());
    if (mark.has("kind")) {
      require("kind", mark.path("kind").asText(), ErrorKind.values());
    }
    put(mark, "id", ids.get());
    String id = mark.path("id").asText();
    require(ID.matcher(id).matches(), "id", id);
    put(mark, "author", author);
    Mark before = there.get(new MarkId(id));
    put(mark, "when", (before == null ? now : before.remark().when()).toString());
    require(isInstant(mark.path("when").asText()), "when", mark.path("when"));
    JsonNode cited = mark.path("cited");
    boolean isPlace =
        cited.size() == 3
            && cited.path(0).isInt()
            && cited.path(1).isInt()
            && cited.path(2).isInt();
    require(cited.isMissingNode() || isPlace, "cited", cited);
    long corrections = CORRECTIONS.stream().filter(mark::has).count() + (mark.has("find") ? 1 : 0);
    if (corrections != 1) {
      throw new Unusable("proof.script.corrections", corrections);
    }
    return mark.has("find") ? placed(mark, sign) : mark;
  }

  private static void requireKeys(ObjectNode mark) {
    Set<String> others = new TreeSet<>();
    mark.fieldNames().forEachRemaining(others::add);
    REMARK.forEach(others::remove);
    CORRECTIONS.forEach(others::remove);
    if (mark.has("find")) {
      SHORT.forEach(others::remove);
    }
    if (!others.isEmpty()) {
      throw new Unusable("proof.script.key", String.join(", ", others));
    }
  }

  private static void require(String field, String name, Enum<?>[] among) {
    boolean is =
        Arrays.stream(among).anyMatch(one -> one.name().equals(name.toUpperCase(Locale.ROOT)));
    require(is, field, name);
  }

  private static void require(boolean holds, String field, Object value) {
    if (!holds) {
      throw new Unusable("proof.script.value", field, value);
    }
  }

  private static boolean isInstant(String written) {
    try {
      Instant.parse(written);
      return true;
    } catch (DateTimeException noTime) {
      return false;
    }
  }

  /// With the place where the words told stand.
  private ObjectNode placed(ObjectNode mark, String sign) {
    String find = mark.remove("find").asText();
    Place found = found(find);
    boolean point = sign.equals("insert") || sign.equals("new_paragraph");
    String quote = point ? "" : mark.path("quote").asText(find);
    int at = point ? find.length() : find.indexOf(quote);
    if (at < 0 || !point && find.indexOf(quote, at + 1) >= 0) {
      throw new Unusable("proof.script.quote", quote, find);
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
    if (!find.isEmpty()) {
      base.issue()
          .walk(
              node -> {
                for (Slot slot : Slot.values()) {
                  node.written(slot).ifPresent(chars -> find(chars, find, node.id(), slot, found));
                }
              });
    }
    if (found.size() != 1) {
      throw found.isEmpty()
          ? new Unusable("proof.script.nowhere", find)
          : new Unusable("proof.script.find", find, found.size());
    }
    return found.getFirst();
  }

  private static void find(String chars, String find, NodeId node, Slot slot, List<Place> found) {
    for (int at = chars.indexOf(find); at >= 0; at = chars.indexOf(find, at + 1)) {
      found.add(new Place(node, slot, at));
    }
  }
}
