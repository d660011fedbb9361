package org.gongbao.exchange.web;

import java.util.List;
import java.util.TreeSet;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.jsoup.nodes.Entities;

/// Writes blocks as HTML for other programs to take from the clipboard: headings by level,
/// paragraphs, tables with their spans, marks. Ordinals are written as text.
public final class WebWriter {
  private final StringBuilder out = new StringBuilder();

  private WebWriter() {}

  /// A fragment without head or body.
  public static String fragment(List<Block> blocks) {
    WebWriter writer = new WebWriter();
    blocks.forEach(writer::block);
    return writer.out.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> {
        int level = Math.clamp(heading.ordinal().form().level(), 1, 5) + 1;
        element("h" + level, heading);
      }
      case Table table -> table(table);
      default -> lines(block);
    }
  }

  private void table(Table table) {
    paragraph(table.caption());
    paragraph(table.unit());
    out.append("<table border=\"1\">");
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i < table.form().headRows() ? "th" : "td");
    }
    out.append("</table>");
    paragraph(table.notes());
  }

  private void row(TableRow row, String tag) {
    out.append("<tr>");
    for (Cell cell : row.cells()) {
      out.append('<').append(tag);
      span("colspan", cell.span().columns());
      span("rowspan", cell.span().rows());
      out.append('>');
      text(cell.text());
      out.append("</").append(tag).append('>');
    }
    out.append("</tr>");
  }

  private void span(String name, int cells) {
    if (cells > 1) {
      out.append(' ').append(name).append("=\"").append(cells).append('"');
    }
  }

  /// Every text a paragraph.
  private void lines(Node node) {
    node.read(
        (owner, slot) -> {
          Text text = owner.text(slot).orElseThrow();
          String ordinal = owner.field(Field.ORDINAL).map(o -> ((Ordinal) o).written()).orElse("");
          if (!text.isEmpty() || !ordinal.isEmpty()) {
            out.append("<p>").append(Entities.escape(ordinal));
            text(text);
            out.append("</p>");
          }
        });
  }

  private void paragraph(Text text) {
    if (!text.isEmpty()) {
      out.append("<p>");
      text(text);
      out.append("</p>");
    }
  }

  private void element(String tag, Heading heading) {
    out.append('<').append(tag).append('>').append(Entities.escape(heading.ordinal().written()));
    text(heading.text());
    out.append("</").append(tag).append('>');
  }

  private void text(Text text) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(text.length()));
    for (StyledRange mark : text.marks()) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    int from = 0;
    for (int to : cuts) {
      run(text, from, to);
      from = to;
    }
  }

  private void run(Text text, int from, int to) {
    if (from == to) {
      return;
    }
    List<String> tags =
        text.marks().stream()
            .filter(mark -> mark.start() <= from && from < mark.end())
            .map(mark -> tag(mark.style()))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    tags.forEach(tag -> out.append('<').append(tag).append('>'));
    out.append(Entities.escape(text.chars().substring(from, to)).replace("\n", "<br>"));
    tags.reversed().forEach(tag -> out.append("</").append(tag).append('>'));
  }

  private static String tag(TextStyle style) {
    return switch (style) {
      case STRONG, LEAD -> "b";
      case SUPERSCRIPT, NOTE_REFERENCE -> "sup";
      case SUBSCRIPT -> "sub";
      case KAI, LINE_START -> "";
    };
  }
}
