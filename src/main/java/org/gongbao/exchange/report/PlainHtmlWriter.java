package org.gongbao.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.exchange.report.PlainSheet.Column;
import org.gongbao.exchange.report.PlainSheet.Fact;
import org.gongbao.exchange.report.PlainSheet.Kind;
import org.gongbao.exchange.report.PlainSheet.Part;

/// Writes a report of facts and tables as one page of HTML that needs nothing beside it and runs
/// nothing.
public final class PlainHtmlWriter {
  private final Html html = new Html();

  private PlainHtmlWriter() {}

  /// @param language tag of it, such as zh-CN
  public static String write(PlainSheet sheet, String language) {
    PlainHtmlWriter writer = new PlainHtmlWriter();
    writer.page(sheet, language);
    return writer.html.toString();
  }

  private void page(PlainSheet sheet, String language) {
    head(html, language, sheet.program(), sheet.subject() + sheet.name());
    html.open("header").line();
    html.open("h1").element("span", sheet.subject()).text(" ").text(sheet.name()).close("h1");
    html.line();
    facts(html, sheet.facts());
    html.close("header").line().open("main").line();
    for (int i = 0; i < sheet.parts().size(); i++) {
      part(sheet.parts().get(i), "part-" + (i + 1));
    }
    html.close("main").line().close("body").line().close("html").line();
  }

  /// Up to the beginning of the body.
  static void head(Html html, String language, String program, String title) {
    html.open("html", "lang", language).line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "generator", "content", program).line();
    html.element("title", title).line();
    html.style(css()).line().close("head").line().open("body").line();
  }

  static void facts(Html html, List<Fact> facts) {
    html.open("dl").line();
    for (Fact fact : facts) {
      html.open("div").element("dt", fact.name()).element("dd", fact.value()).close("div").line();
    }
    html.close("dl").line();
  }

  private void part(Part part, String id) {
    html.open("section", "aria-labelledby", id).line();
    html.element("h2", part.heading(), "id", id).line();
    if (!part.rows().isEmpty()) {
      table(part, id);
    }
    part.notes().forEach(note -> html.element("p", note, "class", "sum").line());
    html.close("section").line();
  }

  private void table(Part part, String id) {
    html.open("table", "aria-labelledby", id).line().open("thead").open("tr");
    for (Column column : part.columns()) {
      html.element("th", column.name(), "scope", "col", "class", look(column.kind()));
    }
    html.close("tr").close("thead").line().open("tbody").line();
    for (List<String> row : part.rows()) {
      html.open("tr");
      for (int i = 0; i < row.size(); i++) {
        cell(part, i, row.get(i));
      }
      html.close("tr").line();
    }
    html.close("tbody").close("table").line();
  }

  private void cell(Part part, int column, String value) {
    Kind kind = part.columns().get(column).kind();
    Optional<BigDecimal> number = kind == Kind.BAR ? number(value) : Optional.empty();
    if (number.isPresent()) {
      html.open("td", "class", "bar").element("span", value).text(" ");
      String most = most(part, column).max(BigDecimal.ONE.movePointLeft(6)).toPlainString();
      html.element("meter", value, "min", "0", "max", most, "value", number.get().toPlainString());
      html.close("td");
    } else if (column == 0) {
      html.element("th", value, "scope", "row", "class", look(kind));
    } else {
      html.element("td", value, "class", look(kind));
    }
  }

  private static BigDecimal most(Part part, int column) {
    return part.rows().stream()
        .flatMap(row -> number(row.get(column)).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static Optional<BigDecimal> number(String value) {
    return value.matches("[0-9]+(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(value))
        : Optional.empty();
  }

  private static String look(Kind kind) {
    return switch (kind) {
      case TEXT -> "cell";
      case NUMBER -> "count";
      case BAR -> "bar";
    };
  }

  private static String css() {
    try (InputStream in = PlainHtmlWriter.class.getResourceAsStream("/style/report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
