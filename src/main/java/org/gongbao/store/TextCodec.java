package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// JSON of a text: a plain string when it has no marks, as nearly all have none, else `{"chars": …,
/// "marks": [[start, end, style, target?], …]}`.
final class TextCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TextCodec() {}

  static JsonNode encode(Text text) {
    if (text.marks().isEmpty()) {
      return JSON.textNode(text.chars());
    }
    ObjectNode object = JSON.objectNode();
    object.put("chars", text.chars());
    ArrayNode marks = object.putArray("marks");
    for (StyledRange mark : text.marks()) {
      ArrayNode range = marks.addArray().add(mark.start()).add(mark.end());
      range.add(mark.style().name());
      if (!mark.target().isEmpty()) {
        range.add(mark.target());
      }
    }
    return object;
  }

  /// @throws IllegalArgumentException when the JSON is not a text
  static Text decode(JsonNode json) {
    if (json.isTextual()) {
      return Text.of(json.asText());
    }
    if (!json.path("chars").isTextual()) {
      throw new IllegalArgumentException("text without characters");
    }
    List<StyledRange> marks = new ArrayList<>();
    for (JsonNode mark : json.path("marks")) {
      TextStyle style = TextStyle.valueOf(mark.path(2).asText());
      marks.add(
          new StyledRange(
              mark.path(0).asInt(), mark.path(1).asInt(), style, mark.path(3).asText("")));
    }
    return new Text(json.get("chars").asText(), marks);
  }
}
