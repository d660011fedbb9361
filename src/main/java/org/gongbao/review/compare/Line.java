package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;

/// One line of a part as it is compared: a text with its ordinal, document numbers, the grid of a
/// table, or a node that has no text.
///
/// @param role tells the lines of a node apart
/// @param lead what is written before the text
/// @param fields what the node has beside its texts; only with its first line
record Line(Node node, String role, Lead lead, Text text, Slot slot, Map<Field, FieldValue> fields)
    implements Written {
  private static final String GRID = "GRID";
  private static final String NODE = "NODE";

  /// @param chars of a field that is written beside the text; empty when there is none
  record Lead(Slot slot, String chars) {
    static final Lead NONE = new Lead(Slot.ORDINAL, "");
  }

  static List<Line> of(Node part) {
    List<Line> lines = new ArrayList<>();
    if (part instanceof Issue issue) {
      node(issue, lines);
      issue.sections().forEach(section -> own(section, lines));
      return List.copyOf(lines);
    }
    node(part, lines);
    part.read((node, slot) -> text(node, slot, lines), child -> enters(child, lines));
    return List.copyOf(lines);
  }

  private static void own(Section section, List<Line> lines) {
    node(section, lines);
    text(section, Slot.NAME, lines);
  }

  /// The table of a line that stands for all its rows.
  Optional<Table> grid() {
    return role.equals(GRID) ? Optional.of((Table) node) : Optional.empty();
  }

  boolean isFirst() {
    return role.equals(NODE);
  }

  /// True for the first line of a node that has no character of its own.
  boolean isBlankNode() {
    return isFirst()
        && grid(node).isEmpty()
        && node.shape().texts().stream().allMatch(s -> node.text(s).orElseThrow().isEmpty())
        && node.written(Slot.ORDINAL).orElse("").isEmpty()
        && node.written(Slot.NUMBER).orElse("").isEmpty();
  }

  private static Optional<Table> grid(Node node) {
    return node instanceof Table table && !table.rows().isEmpty()
        ? Optional.of(table)
        : Optional.empty();
  }

  @Override
  public String chars() {
    return lead.chars() + text.chars();
  }

  @Override
  public Place at(int offset) {
    int shift = lead.chars().length();
    return offset < shift || slot == lead.slot()
        ? new Place(node.id(), lead.slot(), offset)
        : new Place(node.id(), slot, offset - shift);
  }

  private static boolean enters(Node child, List<Line> lines) {
    node(child, lines);
    if (child instanceof Table table) {
      text(table, Slot.CAPTION, lines);
      text(table, Slot.UNIT, lines);
      lines.add(new Line(table, GRID, Lead.NONE, Text.EMPTY, Slot.TEXT, Map.of()));
      text(table, Slot.NOTES, lines);
      return false;
    }
    return true;
  }

  /// The line of a node that carries its fields.
  private static void node(Node node, List<Line> lines) {
    Map<Field, FieldValue> fields = new EnumMap<>(Field.class);
    for (Field field : node.shape().fields()) {
      fields.put(field, node.field(field).orElseThrow());
    }
    lines.add(new Line(node, NODE, Lead.NONE, Text.EMPTY, Slot.TEXT, fields));
  }

  private static void text(Node node, Slot slot, List<Line> lines) {
    Text text = node.text(slot).orElseThrow();
    Lead lead =
        node.field(Field.ORDINAL)
            .filter(ordinal -> slot == Slot.TEXT)
            .map(ordinal -> new Lead(Slot.ORDINAL, ((Ordinal) ordinal).written()))
            .orElse(Lead.NONE);
    lines.add(new Line(node, slot.name(), lead, text, slot, Map.of()));
    if (slot == Slot.TITLE) {
      node.field(Field.DOCUMENT_NUMBERS)
          .map(numbers -> new Lead(Slot.NUMBER, ((DocumentNumbers) numbers).written()))
          .ifPresent(
              number ->
                  lines.add(new Line(node, "NUMBERS", number, Text.EMPTY, Slot.NUMBER, Map.of())));
    }
  }

  /// What the texts of lines read, for telling which is which.
  static String chars(List<Line> lines) {
    return lines.stream().map(Line::read).collect(Collectors.joining("\n"));
  }

  private String read() {
    StringBuilder read = new StringBuilder(chars());
    grid()
        .ifPresent(
            table ->
                table
                    .rows()
                    .forEach(
                        row ->
                            row.cells().forEach(c -> read.append(c.text().chars()).append(' '))));
    return read.toString();
  }
}
