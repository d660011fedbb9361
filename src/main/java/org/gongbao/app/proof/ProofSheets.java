package org.gongbao.app.proof;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.app.WholeFile;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.PdfJob;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.PdfWriter;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.ProofStamp;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.model.Asset;

/// 校样 on paper, with the marks of its reader: the locked pages as they were composed. On a worker.
public final class ProofSheets {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final PdfWriter writer;
  private final ZoneId zone;

  /// @param program name and version
  /// @param zone of the time printed in the margin
  public ProofSheets(FontLibrary fonts, String program, ZoneId zone) {
    this.writer = new PdfWriter(fonts, program);
    this.zone = zone;
  }

  /// @throws ProblemException GB-E01 when the file cannot be written, GB-E02 to GB-E04 when a font
  ///   cannot be embedded
  public void write(ProofCopy copy, Annotated marks, Path target) {
    ProofStamp stamp =
        new ProofStamp(
            ProofRound.valueOf(copy.round().kind().name()),
            copy.round().versionName(),
            TIME.withZone(zone).format(copy.round().opened().when()),
            Optional.of(copy.trace()));
    PdfJob job =
        new PdfJob(
                copy.base().issue(),
                copy.pages(),
                copy.library().style(),
                PdfProfile.PROOF,
                Optional.of(stamp),
                Release.UNSIGNED,
                sha -> copy.library().asset(sha).map(Asset::bytes))
            .with(marks);
    WholeFile.write(target, out -> writer.write(job, out));
  }
}
