package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.jspecify.annotations.Nullable;

/// JSON of what a transaction does: its edits and selections. Label, name, time and group stand in
/// the journal's own columns.
final class EditCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private EditCodec() {}

  static String encode(Transaction transaction) {
    ObjectNode json = JSON.objectNode();
    ArrayNode edits = json.putArray("edits");
    transaction.edits().forEach(edit -> edits.add(encode(edit)));
    putSelection(json, "before", transaction.before());
    putSelection(json, "after", transaction.after());
    return NodeCodec.write(json);
  }

  /// @throws IllegalArgumentException when the JSON holds no edits
  static List<Edit> edits(String content) {
    List<Edit> edits = new ArrayList<>();
    NodeCodec.parse(content).path("edits").forEach(edit -> edits.add(decode(edit)));
    return edits;
  }

  /// @param key `before` or `after`
  static @Nullable Selection selection(String content, String key) {
    JsonNode json = NodeCodec.parse(content).get(key);
    return json == null ? null : new Selection(place(json.path(0)), place(json.path(1)));
  }

  private static ObjectNode encode(Edit edit) {
    ObjectNode json = JSON.objectNode();
    switch (edit) {
      case TextEdit text -> {
        json.set("text", encode(text.place()));
        json.set("removed", TextCodec.encode(text.removed()));
        json.set("inserted", TextCodec.encode(text.inserted()));
      }
      case SpliceEdit splice -> {
        json.put("splice", splice.parent().value());
        json.put("branch", splice.branch().name());
        json.put("index", splice.index());
        json.set("removed", encode(splice.removed()));
        json.set("inserted", encode(splice.inserted()));
      }
      case FieldEdit field -> {
        json.put("field", field.owner().value());
        json.put("name", field.field().name());
        json.set("before", ValueCodec.encode(field.before()));
        json.set("after", ValueCodec.encode(field.after()));
      }
    }
    return json;
  }

  private static Edit decode(JsonNode json) {
    if (json.has("text")) {
      return new TextEdit(
          place(json.get("text")),
          TextCodec.decode(json.path("removed")),
          TextCodec.decode(json.path("inserted")));
    } else if (json.has("splice")) {
      return new SpliceEdit(
          new NodeId(json.get("splice").asText()),
          Branch.valueOf(json.path("branch").asText()),
          json.path("index").asInt(),
          nodes(json.path("removed")),
          nodes(json.path("inserted")));
    } else if (json.has("field")) {
      Field field = Field.valueOf(json.path("name").asText());
      return new FieldEdit(
          new NodeId(json.get("field").asText()),
          field,
          ValueCodec.decode(json.get("before"), field.type()),
          ValueCodec.decode(json.get("after"), field.type()));
    }
    throw new IllegalArgumentException("unknown edit");
  }

  private static ArrayNode encode(List<Node> nodes) {
    ArrayNode array = JSON.arrayNode(nodes.size());
    nodes.forEach(node -> array.add(NodeCodec.encodeWhole(node)));
    return array;
  }

  private static List<Node> nodes(JsonNode array) {
    List<Node> nodes = new ArrayList<>();
    array.forEach(node -> nodes.add(NodeCodec.decodeWhole(node)));
    return nodes;
  }

  private static ArrayNode encode(Place place) {
    return JSON.arrayNode().add(place.node().value()).add(place.slot().name()).add(place.offset());
  }

  private static Place place(JsonNode json) {
    return new Place(
        new NodeId(json.path(0).asText()),
        Slot.valueOf(json.path(1).asText()),
        json.path(2).asInt());
  }

  private static void putSelection(ObjectNode json, String key, @Nullable Selection selection) {
    if (selection != null) {
      json.putArray(key).add(encode(selection.anchor())).add(encode(selection.caret()));
    }
  }
}
