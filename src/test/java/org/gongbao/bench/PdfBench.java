package org.gongbao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.PdfJob;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.PdfWriter;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.ProofStamp;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;

/// How long a whole issue takes to be written as PDF, and what the command line needs for it.
final class PdfBench {
  private static final int RUNS = 12;
  private static final int POLL_MILLIS = 10;

  private PdfBench() {}

  static List<BenchRow> rows() throws IOException, InterruptedException {
    Path source =
        Stream.of("../shared/seed/nanchang-2021-09.txt", "resources/sample/jiangzhou-2026-22.txt")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Issue issue = Reading.file(source).issue();
    FontLibrary fonts = new FontLibrary(List.of());
    HouseStyle style = StyleReader.gazette();
    Composition pages = new Composer(fonts).compose(issue, style);
    PdfWriter writer = new PdfWriter(fonts, "bench");
    List<BenchRow> rows = new ArrayList<>();
    for (PdfProfile profile : PdfProfile.values()) {
      ProofStamp stamp = new ProofStamp(ProofRound.FIRST, "00000000", "2026-01-01 00:00");
      PdfJob job =
          new PdfJob(
              issue,
              pages,
              style,
              profile,
              Optional.of(stamp),
              Release.SIGNED,
              sha -> Optional.empty());
      rows.add(row(writer, job, pages.pages().size()));
    }
    rows.add(commandLine(source));
    return rows;
  }

  private static BenchRow row(PdfWriter writer, PdfJob job, int pages) {
    Timings timings = new Timings();
    int[] size = new int[1];
    for (int i = 0; i < RUNS; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
      timings.time(() -> write(writer, job, out));
      size[0] = out.size();
    }
    String name = job.profile().name().toLowerCase(Locale.ROOT);
    return new BenchRow(
        "PDF " + name + ", " + pages + " pages, " + (size[0] >> 10) + " KB",
        "warm ≤ 400 ms",
        "first " + timings.first() + ", warm " + timings.warm());
  }

  private static void write(PdfWriter writer, PdfJob job, ByteArrayOutputStream out) {
    try {
      writer.write(job, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The whole program from text to print file, in a process of its own.
  private static BenchRow commandLine(Path source) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gongbao-pdf");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the launcher starts commands.
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gongbao.boot.Main",
                "export",
                source.toString(),
                "--to",
                "pdf",
                "-o",
                folder.resolve("out.pdf").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    command.environment().put("GONGBAO_HOME", folder.toString());
    long start = System.nanoTime();
    Process process = command.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("export ended with " + process.exitValue());
    }
    String memory = peak == 0 ? "" : ", peak RSS " + (peak >> 10) + " MB";
    return new BenchRow(
        "export --to pdf, whole program",
        "≤ 350 MB",
        String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9) + memory);
  }

  /// Kilobytes; 0 where the system does not tell.
  private static long peak(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }
}
