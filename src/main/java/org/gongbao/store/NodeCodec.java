package org.gongbao.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// JSON of a node of any kind, read off its [Shape]: `{"id", "kind", "texts": {slot: text},
/// "fields": {field: value}, "lists": {branch: [child ids]}}`.
///
/// The encoding is canonical: parts in alphabetical order, empty parts left out. So it depends
/// neither on the order of a record's components nor on parts a kind gained later, and digests made
/// of it stay true. On reading, a missing part is blank and an unknown one is passed over.
final class NodeCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private NodeCodec() {}

  /// The node's own content; children by id.
  static String encode(Node node) {
    return write(json(node, child -> JSON.textNode(child.id().value())));
  }

  /// The node and everything under it, nested.
  static ObjectNode encodeWhole(Node node) {
    return json(node, NodeCodec::encodeWhole);
  }

  static Node decodeWhole(JsonNode json) {
    return decode(json, NodeCodec::decodeWhole);
  }

  /// @param children gives the child a list entry stands for
  /// @throws IllegalArgumentException when the JSON is no node, or a child does not fit
  static Node decode(JsonNode json, Function<JsonNode, Node> children) {
    Shape shape = Kinds.named(json.path("kind").asText());
    Node node = shape.blank(new NodeId(json.path("id").asText()));
    for (Slot slot : shape.texts()) {
      JsonNode text = json.path("texts").get(slot.name());
      node = text == null ? node : node.withText(slot, TextCodec.decode(text));
    }
    for (Field field : shape.fields()) {
      JsonNode value = json.path("fields").get(field.name());
      node = value == null ? node : node.withField(field, ValueCodec.decode(value, field.type()));
    }
    for (Branch branch : shape.branches()) {
      JsonNode list = json.path("lists").get(branch.name());
      node = list == null ? node : node.withChildren(branch, each(list, children));
    }
    return node;
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("no JSON", broken);
    }
  }

  static String write(JsonNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Node> each(JsonNode list, Function<JsonNode, Node> children) {
    List<Node> nodes = new ArrayList<>();
    list.forEach(entry -> nodes.add(children.apply(entry)));
    return nodes;
  }

  private static ObjectNode json(Node node, Function<Node, JsonNode> child) {
    Shape shape = node.shape();
    ObjectNode json = JSON.objectNode();
    json.put("id", node.id().value());
    json.put("kind", shape.kind());
    ObjectNode texts = JSON.objectNode();
    for (Slot slot : byName(shape.texts())) {
      Text text = node.text(slot).orElse(Text.EMPTY);
      if (!text.isEmpty()) {
        texts.set(slot.name(), TextCodec.encode(text));
      }
    }
    ObjectNode fields = JSON.objectNode();
    for (Field field : byName(shape.fields())) {
      FieldValue value = node.field(field).orElse(field.blank());
      if (!value.equals(field.blank())) {
        fields.set(field.name(), ValueCodec.encode(value));
      }
    }
    ObjectNode lists = JSON.objectNode();
    for (Branch branch : byName(shape.branches())) {
      List<Node> children = node.children(branch);
      if (!children.isEmpty()) {
        ArrayNode list = lists.putArray(branch.name());
        children.forEach(each -> list.add(child.apply(each)));
      }
    }
    return withParts(json, texts, fields, lists);
  }

  private static ObjectNode withParts(
      ObjectNode json, ObjectNode texts, ObjectNode fields, ObjectNode lists) {
    if (!texts.isEmpty()) {
      json.set("texts", texts);
    }
    if (!fields.isEmpty()) {
      json.set("fields", fields);
    }
    if (!lists.isEmpty()) {
      json.set("lists", lists);
    }
    return json;
  }

  private static <E extends Enum<E>> List<E> byName(List<E> parts) {
    return parts.stream().sorted(Comparator.comparing(Enum::name)).toList();
  }
}
