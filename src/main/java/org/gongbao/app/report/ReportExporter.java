package org.gongbao.app.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.app.WholeFile;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.CsvSheetWriter;
import org.gongbao.exchange.report.HtmlSheetWriter;
import org.gongbao.exchange.report.JsonSheetWriter;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;

/// Writes 校验报告, each file complete or not at all.
public final class ReportExporter {
  private final PageExporter pages;
  private final Messages messages;

  public ReportExporter(PageExporter pages, Messages messages) {
    this.pages = pages;
    this.messages = messages;
  }

  /// What a report is written as.
  public enum Format {
    PDF,
    HTML,
    CSV,
    JSON;

    /// With its dot.
    public String suffix() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format the name of a file asks for.
    public static Optional<Format> of(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(format -> name.endsWith(format.suffix())).findFirst();
    }
  }

  /// A report as it is to be written. Its pages are composed and printed as those of an issue are;
  /// they are an archive file (PDF/A).
  public byte[] bytes(CheckSheet sheet, Format format) {
    return switch (format) {
      case PDF -> pdf(sheet);
      case HTML -> utf8(HtmlSheetWriter.write(sheet, messages));
      case CSV -> utf8(CsvSheetWriter.write(sheet, messages));
      case JSON -> utf8(JsonSheetWriter.write(sheet) + "\n");
    };
  }

  /// Writes a report that was made.
  ///
  /// @throws ProblemException GB-E01 when the file cannot be written
  public static void write(byte[] report, Path target) {
    WholeFile.write(target, out -> out.write(report));
  }

  private byte[] pdf(CheckSheet sheet) {
    Request request =
        new Request(
            SheetIssue.of(sheet, messages),
            StyleReader.bundled("report"),
            Release.SIGNED,
            picture -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.pdf(request, PdfProfile.ARCHIVE, ProofRound.FIRST, out);
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
