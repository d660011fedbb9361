package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Slot;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// One line of a part as it is compared: a text with its ordinal, a row of a table, or the fields a
/// node has beside its texts.
///
/// @param key tells lines apart over changes
/// @param chars as read
/// @param texts the same with their marks
/// @param fields what is not among the characters
record Line(String key, String chars, List<Text> texts, Map<Field, FieldValue> fields) {
  private static final String BETWEEN_CELLS = "　｜　";

  static List<Line> of(Node part) {
    List<Line> lines = new ArrayList<>();
    add(part, lines);
    return lines;
  }

  /// The own lines of a node, without those below it.
  static List<Line> own(Node node) {
    List<Line> lines = new ArrayList<>();
    Map<Field, FieldValue> fields = new EnumMap<>(Field.class);
    String ordinal = "";
    for (Field field : node.shape().fields()) {
      switch (node.field(field).orElseThrow()) {
        case Ordinal value -> ordinal = value.written();
        case DocumentNumbers numbers ->
            lines.add(new Line(node.id() + "/NUMBERS", written(numbers), List.of(), Map.of()));
        case FieldValue other -> fields.put(field, other);
      }
    }
    for (Slot slot : node.shape().texts()) {
      Text text = node.text(slot).orElseThrow();
      String lead = slot == Slot.TEXT ? ordinal : "";
      lines.add(new Line(node.id() + "/" + slot, lead + text.chars(), List.of(text), Map.of()));
    }
    if (!fields.isEmpty()) {
      lines.add(new Line(node.id() + "/FIELDS", "", List.of(), fields));
    }
    return lines;
  }

  /// True for the line a node is known by, also when it is empty.
  boolean isMain() {
    return key.endsWith("/TEXT") || key.endsWith("/ROW") || key.endsWith("/FIELDS");
  }

  private static void add(Node node, List<Line> lines) {
    if (node instanceof TableRow row) {
      List<Text> texts =
          row.cells().stream().map(cell -> cell.text(Slot.TEXT).orElse(Text.EMPTY)).toList();
      String chars = texts.stream().map(Text::chars).collect(Collectors.joining(BETWEEN_CELLS));
      lines.add(new Line(row.id() + "/ROW", chars, texts, Map.of()));
      return;
    }
    lines.addAll(own(node));
    node.children().forEach(child -> add(child, lines));
  }

  private static String written(DocumentNumbers numbers) {
    return numbers.list().stream().map(DocumentNumber::written).collect(Collectors.joining("、"));
  }
}
