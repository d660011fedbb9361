package org.gongbao.app.compare;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.report.DiffHtmlWriter;
import org.gongbao.exchange.report.DiffSheet;
import org.gongbao.exchange.report.DiffSheet.Gap;
import org.gongbao.exchange.report.DiffSheet.Grid;
import org.gongbao.exchange.report.DiffSheet.Line;
import org.gongbao.exchange.report.DiffSheet.Pair;
import org.gongbao.exchange.report.DiffSheet.Part;
import org.gongbao.exchange.report.DiffSheet.Row;
import org.gongbao.exchange.report.DiffSheet.Run;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;

/// Writes comparisons: HTML in one file, PDF composed and printed as an issue is, text a line a
/// difference.
public final class DiffExporter {
  private final PageExporter pages;
  private final Messages messages;

  public DiffExporter(PageExporter pages, Messages messages) {
    this.pages = pages;
    this.messages = messages;
  }

  /// What a comparison is written as.
  public enum Format {
    PDF,
    HTML,
    TEXT;

    /// With its dot.
    public String suffix() {
      return this == TEXT ? ".txt" : "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format the name of a file asks for.
    public static Optional<Format> of(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(format -> name.endsWith(format.suffix())).findFirst();
    }
  }

  /// A comparison as it is to be written.
  public byte[] bytes(DiffSheet sheet, Format format) {
    return switch (format) {
      case PDF -> pdf(sheet);
      case HTML ->
          DiffHtmlWriter.write(sheet, messages.locale().toLanguageTag())
              .getBytes(StandardCharsets.UTF_8);
      case TEXT -> text(sheet).getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] pdf(DiffSheet sheet) {
    Request request =
        new Request(
            DiffIssue.of(sheet, messages),
            StyleReader.bundled("compare"),
            Release.SIGNED,
            picture -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.pdf(request, PdfProfile.ARCHIVE, ProofRound.FIRST, out);
    return out.toByteArray();
  }

  private String text(DiffSheet sheet) {
    StringBuilder out = new StringBuilder();
    line(out, "--- " + sheet.labels().before());
    line(out, "+++ " + sheet.labels().after());
    for (Part part : sheet.parts()) {
      line(out, "");
      line(out, messages.get("compare.part", part.fate(), part.title()) + part.note());
      part.rows().forEach(row -> row(out, row));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append(System.lineSeparator());
  }

  private void row(StringBuilder out, Row row) {
    switch (row) {
      case Gap gap -> line(out, "\t  " + gap.text());
      case Pair pair -> {
        if (pair.number() == 0) {
          line(out, "\t  " + read(pair.after()));
          return;
        }
        List<String> lines = new ArrayList<>();
        add(lines, "", List.of(new Run(DiffSheet.Kind.SAME, pair.tag())));
        add(lines, "- ", pair.before());
        add(lines, "+ ", pair.after());
        numbered(out, pair.number(), lines);
      }
      case Grid grid -> {
        List<String> lines = new ArrayList<>();
        add(lines, "", List.of(new Run(DiffSheet.Kind.SAME, grid.tag())));
        grid.lines().forEach(cells -> lines.add(cells(cells)));
        numbered(out, grid.number(), lines);
      }
    }
  }

  private String cells(Line line) {
    return (line.sign().isEmpty() ? " " : line.sign())
        + " "
        + line.cells().stream().map(cell -> read(cell.runs())).collect(Collectors.joining(" | "));
  }

  private void add(List<String> lines, String sign, List<Run> runs) {
    String read = read(runs);
    if (!read.isEmpty()) {
      lines.add(sign + read);
    }
  }

  private static void numbered(StringBuilder out, int number, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(out, (i == 0 && number > 0 ? number : "") + "\t" + lines.get(i));
    }
  }

  private String read(List<Run> runs) {
    return runs.stream().map(this::read).collect(Collectors.joining()).replace("\n", "↵");
  }

  private String read(Run run) {
    return switch (run.kind()) {
      case SAME -> run.chars();
      case REMOVED -> messages.get("history.read.removed", run.chars());
      case INSERTED -> messages.get("history.read.added", run.chars());
      case SPLIT -> messages.get("history.split");
      case JOINED -> messages.get("history.joined");
    };
  }
}
