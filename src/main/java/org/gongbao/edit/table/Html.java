package org.gongbao.edit.table;

import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Cells as a table of a web page, with spans and marks, as spreadsheets and word processors take
/// it from the clipboard.
public final class Html {
  private Html() {}

  public static String write(Lattice lattice, Area area) {
    StringBuilder out =
        new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">");
    for (int row = area.row(); row < area.endRow(); row++) {
      out.append("<tr>");
      for (Spot spot : lattice.starting(row)) {
        if (area.holds(spot.area())) {
          cell(spot, row < lattice.headRows() ? "th" : "td", out);
        }
      }
      out.append("</tr>");
    }
    return out.append("</table></body></html>").toString();
  }

  private static void cell(Spot spot, String tag, StringBuilder out) {
    out.append('<').append(tag);
    span("colspan", spot.area().columns(), out);
    span("rowspan", spot.area().rows(), out);
    // A spreadsheet would make dates and numbers of what is written.
    out.append(" style=\"mso-number-format:'\\@'\"").append('>');
    text(spot.cell().text(), out);
    out.append("</").append(tag).append('>');
  }

  private static void span(String name, int count, StringBuilder out) {
    if (count > 1) {
      out.append(' ').append(name).append("=\"").append(count).append('"');
    }
  }

  private static void text(Text text, StringBuilder out) {
    for (int at = 0; at < text.length(); at++) {
      int here = at;
      text.marks().stream().filter(m -> m.start() == here).forEach(m -> out.append(open(m)));
      switch (text.chars().charAt(at)) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\n' -> out.append("<br style=\"mso-data-placement:same-cell\">");
        default -> out.append(text.chars().charAt(at));
      }
      int end = at + 1;
      text.marks().reversed().stream()
          .filter(m -> m.end() == end)
          .forEach(m -> out.append(close(m)));
    }
  }

  private static String open(StyledRange mark) {
    String tag = tag(mark.style());
    return tag.isEmpty() ? "" : "<" + tag + ">";
  }

  private static String close(StyledRange mark) {
    String tag = tag(mark.style());
    return tag.isEmpty() ? "" : "</" + tag + ">";
  }

  private static String tag(TextStyle style) {
    return switch (style) {
      case STRONG -> "b";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
      default -> "";
    };
  }
}
