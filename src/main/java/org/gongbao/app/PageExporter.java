package org.gongbao.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.frames.FramesWriter;
import org.gongbao.exchange.pdf.PdfJob;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.PdfWriter;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.ProofStamp;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.store.Digests;

/// Composes issues and writes their pages to files, each complete or not at all. The pages are
/// those the preview shows.
public final class PageExporter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int VERSION_DIGITS = 8;

  private final FontLibrary fonts;
  private final PdfWriter writer;
  private final Messages messages;
  private final Clock clock;

  public PageExporter(FontLibrary fonts, Messages messages, Clock clock) {
    this.fonts = fonts;
    this.writer = new PdfWriter(fonts, "Gongbao " + messages.get("program.version"));
    this.messages = messages;
    this.clock = clock;
  }

  /// The faces pages are set in.
  public FontLibrary fonts() {
    return fonts;
  }

  /// An issue in a house style.
  ///
  /// @param release whether pages in that style may be printed: nobody makes a print PDF without
  ///   saying so
  /// @param pictures bytes of a picture by the SHA-256 of them, empty when it is missing
  public record Request(
      Issue issue,
      HouseStyle style,
      Release release,
      Function<String, Optional<byte[]>> pictures) {}

  /// Writes pages as PDF.
  ///
  /// @param round of a proof; other profiles leave it out
  /// @throws ProblemException GB-E01 when the file cannot be written, GB-E02 to GB-E04 when a font
  ///   cannot be embedded
  public void pdf(Request request, PdfProfile profile, ProofRound round, Path target) {
    PdfJob job = job(request, profile, round);
    WholeFile.write(target, out -> writer.write(job, out));
  }

  /// Writes pages as PDF, telling of each page.
  ///
  /// @return the pages that were written; empty when it was cancelled, and then nothing is
  /// @throws ProblemException as the other
  public Optional<Composition> pdf(Request request, PdfOrder order, Tasks.Progress progress) {
    Composition pages = compose(request);
    PdfJob job = job(request, pages, order.profile(), order.round());
    IntPredicate goOn =
        done -> {
          progress.at(done, pages.pages().size());
          return !progress.isCancelled();
        };
    try {
      WholeFile.write(
          order.target(),
          out -> {
            writer.write(job, out, goOn);
            if (progress.isCancelled()) {
              throw new CancellationException();
            }
          });
      return Optional.of(pages);
    } catch (CancellationException stopped) {
      return Optional.empty();
    }
  }

  /// Writes pages as PDF, to a stream.
  public void pdf(Request request, PdfProfile profile, ProofRound round, OutputStream out) {
    try {
      writer.write(job(request, profile, round), out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Writes the proof of a round.
  ///
  /// @param stamp which proof it is; with a trace its annotations find back
  /// @throws ProblemException as above
  public void proof(Request request, ProofStamp stamp, Path target) {
    PdfJob job = job(request, compose(request), PdfProfile.PROOF, Optional.of(stamp));
    WholeFile.write(target, out -> writer.write(job, out));
  }

  /// The time as proofs print it.
  public String printed(Instant time) {
    return TIME.format(time.atZone(clock.getZone()));
  }

  /// Writes pages as JSON.
  ///
  /// @throws ProblemException GB-E01 when the file cannot be written
  public void frames(Request request, Path target) {
    Composition pages = compose(request);
    WholeFile.write(target, out -> frames(request, pages, out));
  }

  /// The same, to a stream.
  public void frames(Request request, OutputStream out) {
    try {
      frames(request, compose(request), out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void frames(Request request, Composition pages, OutputStream out) throws IOException {
    FramesWriter.write(
        request.issue(),
        pages,
        request.style(),
        fault -> messages.get(fault.key(), fault.arguments().toArray()),
        out);
  }

  /// The pages themselves.
  public Composition compose(Request request) {
    return new Composer(fonts, new PictureSizes(request.pictures()), new QrEncoder())
        .compose(request.issue(), request.style());
  }

  private PdfJob job(Request request, PdfProfile profile, ProofRound round) {
    return job(request, compose(request), profile, round);
  }

  private PdfJob job(Request request, Composition pages, PdfProfile profile, ProofRound round) {
    boolean proof = profile == PdfProfile.PROOF;
    return job(
        request,
        pages,
        profile,
        proof ? Optional.of(stamp(request.issue(), round)) : Optional.empty());
  }

  private static PdfJob job(
      Request request, Composition pages, PdfProfile profile, Optional<ProofStamp> stamp) {
    return new PdfJob(
        request.issue(),
        pages,
        request.style(),
        profile,
        stamp,
        request.release(),
        request.pictures());
  }

  /// A version is named as that of a round is: while the text is the same, a proof printed apart
  /// from rounds finds back to the round.
  private ProofStamp stamp(Issue issue, ProofRound round) {
    String version = Digests.of(issue).substring(0, VERSION_DIGITS);
    return new ProofStamp(round, version, printed(clock.instant()));
  }
}
