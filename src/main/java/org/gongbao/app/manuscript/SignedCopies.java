package org.gongbao.app.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.exchange.picture.PictureHead;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.register.Column;

/// 签发件扫描件: scans of signed originals, kept byte for byte under their SHA-256. One that is replaced
/// stays in the library, and why is on record. On a worker.
public final class SignedCopies {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /// Some programs write something before the head of a PDF.
  private static final int HEAD = 1024;

  private final OpenLibrary library;

  public SignedCopies(OpenLibrary library) {
    this.library = library;
  }

  /// Gives a manuscript its scan, or another one.
  ///
  /// @param reason why another one; not needed for the first
  /// @throws ProblemException GB-M09 when it is neither PDF nor picture, GB-M10 when it is the scan
  ///   that is there, GB-M11 when it would replace one without a reason, GB-I10 … when it cannot be
  ///   read
  public void keep(Manuscript manuscript, Incoming file, String reason) {
    SourceFile scan = SourceFile.of(file.name(), "", file.bytes());
    Optional<SourceId> before = manuscript.scan();
    if (!isScan(scan.bytes())) {
      throw new ProblemException(Problem.input("GB-M09", "manuscript.scan.kind", file.name()));
    }
    if (before.equals(Optional.of(scan.id()))) {
      throw new ProblemException(
          Problem.usage("GB-M10", "manuscript.scan.same", file.name(), manuscript.number()));
    }
    if (before.isPresent() && reason.isBlank()) {
      throw new ProblemException(
          Problem.usage(
              "GB-M11", "manuscript.scan.reason.none", manuscript.number(), manuscript.scanFile()));
    }
    library.sourceFiles().keepSource(scan);
    new ManuscriptDesk(library)
        .change(
            before.isPresent() ? "manuscript.step.scan.other" : "manuscript.step.scan",
            List.of(manuscript.id()),
            one -> with(one, scan, reason));
  }

  private Manuscript with(Manuscript one, SourceFile scan, String reason) {
    List<String> scans = new ArrayList<>(one.scansBefore());
    one.scan()
        .ifPresent(
            old ->
                scans.add(
                    library.today()
                        + " "
                        + one.scanFile()
                        + "（SHA-256 "
                        + old.value()
                        + "）："
                        + reason.strip().replaceAll("\\s+", " ")));
    return one.with(Column.SCAN, scan.name())
        .with(Column.SCAN_DIGEST, scan.id().value())
        .with(Column.SCANS_BEFORE, String.join("\n", scans))
        .with(Column.COPY, Column.COPY.choices().getLast());
  }

  /// By its 登记号: what a file was called elsewhere may be no name here.
  private static String named(Manuscript manuscript, SourceFile scan) {
    String suffix = scan.name().replaceFirst("^.*\\.", "").replaceAll("[^A-Za-z0-9]", "");
    return manuscript.number().replaceAll("[^\\p{IsHan}0-9-]", "") + "." + suffix;
  }

  private static boolean isScan(byte[] bytes) {
    for (int at = 0; at <= Math.min(HEAD, bytes.length - PDF.length); at++) {
      if (Arrays.equals(bytes, at, at + PDF.length, PDF, 0, PDF.length)) {
        return true;
      }
    }
    return PictureHead.of(bytes).isPresent();
  }

  /// The scan of a manuscript.
  ///
  /// @throws ProblemException GB-M12 when there is none
  public SourceFile of(Manuscript manuscript) {
    return library
        .sourceFiles()
        .source(
            manuscript
                .scan()
                .orElseThrow(
                    () ->
                        new ProblemException(
                            Problem.usage("GB-M12", "manuscript.scan.none", manuscript.number()))));
  }

  /// Lays a copy out to be looked at in another program, in a folder of its own. Writing into it
  /// changes nothing here.
  ///
  /// @throws ProblemException GB-M12 when there is none, GB-E01 when it cannot be written
  public Path layOut(Manuscript manuscript) {
    SourceFile scan = of(manuscript);
    try {
      Path folder = Files.createTempDirectory("gongbao-");
      Path copy = folder.resolve(named(manuscript, scan));
      Files.write(copy, scan.bytes());
      folder.toFile().deleteOnExit();
      copy.toFile().deleteOnExit();
      if (!copy.toFile().setReadOnly()) {
        throw new IOException("not made read-only");
      }
      return copy;
    } catch (IOException unwritable) {
      throw new ProblemException(
          Problem.library("GB-E01", "export.unwritable", scan.name()),
          new UncheckedIOException(unwritable));
    }
  }
}
