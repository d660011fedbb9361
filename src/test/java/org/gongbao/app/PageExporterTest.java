package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageExporterTest {
  @TempDir private Path folder;

  private final PageExporter exporter =
      new PageExporter(new FontLibrary(List.of()), Messages.in("zh"), LibraryFixtures.CLOCK);
  private final Request request =
      new Request(
          LibraryFixtures.numberedIssue(3, 6_000, new CountingIds("n")),
          StyleReader.gazette(),
          Release.UNSIGNED,
          sha -> Optional.empty());

  @Test
  void tellsOfEachPageAndWritesWhatTheCommandWrites() throws IOException {
    Path target = folder.resolve("a.pdf");
    Steps steps = new Steps(Integer.MAX_VALUE);
    PdfOrder order = new PdfOrder(PdfProfile.PROOF, ProofRound.SECOND, target);
    Composition pages = exporter.pdf(request, order, steps).orElseThrow();
    assertEquals(exporter.compose(request).pages().size(), pages.pages().size());
    List<Long> all = new ArrayList<>();
    for (long page = 1; page <= pages.pages().size(); page++) {
      all.add(page);
    }
    assertEquals(all, steps.told);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.pdf(request, PdfProfile.PROOF, ProofRound.SECOND, out);
    assertArrayEquals(out.toByteArray(), Files.readAllBytes(target));
  }

  @Test
  void whatIsCancelledLeavesTheOldFile() throws IOException {
    Path target = folder.resolve("a.pdf");
    Files.writeString(target, "旧");
    int pages = exporter.compose(request).pages().size();
    for (int last : List.of(1, 2, pages)) {
      PdfOrder order = new PdfOrder(PdfProfile.PRINT, ProofRound.FIRST, target);
      assertEquals(Optional.empty(), exporter.pdf(request, order, new Steps(last)));
      assertEquals("旧", Files.readString(target));
      assertEquals(1, files());
    }
  }

  @Test
  void whatCannotBeWrittenIsOneProblem() throws IOException {
    PdfOrder order =
        new PdfOrder(PdfProfile.SCREEN, ProofRound.FIRST, folder.resolve("没有").resolve("a.pdf"));
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> exporter.pdf(request, order, Tasks.Progress.NONE));
    assertEquals("GB-E01", refused.problem().code());
    assertEquals(0, files());
  }

  @Test
  void filesAreOpenedTheWayOfTheSystem() {
    Path file = folder.resolve("a b.pdf");
    assertEquals(List.of("xdg-open", file.toString()), new DesktopFiles("Linux").opening(file));
    assertEquals(List.of("xdg-open", folder.toString()), new DesktopFiles("Linux").showing(file));
    assertEquals(
        List.of("open", "-R", file.toString()), new DesktopFiles("Mac OS X").showing(file));
    assertTrue(new DesktopFiles("Windows 11").showing(file).getLast().startsWith("/select,"));
    ProblemException gone =
        assertThrows(ProblemException.class, () -> new DesktopFiles("Linux").open(file));
    assertEquals("GB-E06", gone.problem().code());
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  /// Is cancelled once so many pages are drawn.
  private static final class Steps implements Tasks.Progress {
    private final int last;
    private final List<Long> told = new ArrayList<>();

    Steps(int last) {
      this.last = last;
    }

    @Override
    public void at(long done, long total) {
      told.add(done);
    }

    @Override
    public boolean isCancelled() {
      return told.size() >= last;
    }
  }
}
