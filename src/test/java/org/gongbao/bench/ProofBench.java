package org.gongbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.app.Desk;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Parcels;
import org.gongbao.app.Tasks;
import org.gongbao.app.proof.Carried;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.app.proof.ProofPackages;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomMarks;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.redcheck.RedCheck;
import org.gongbao.review.round.ProofRound;

/// What proof rounds of a whole issue take: the package, opening it, 300 marks of three readers
/// laid together, one accepted, 核红.
public final class ProofBench {
  private static final int RUNS = 8;
  private static final int MARKS = 100;

  private ProofBench() {}

  public static void main(String[] arguments) throws IOException {
    rows().forEach(System.out::println);
    System.exit(0);
  }

  static List<BenchRow> rows() throws IOException {
    Path source =
        Stream.of("../shared/seed/nanchang-2021-09.txt", "resources/sample/jiangzhou-2026-22.txt")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Path folder = Files.createTempDirectory("gongbao-bench");
    NodeIds ids = new CountingIds("b");
    Desk desk = LibraryFixtures.desk(new DirectTasks(), ids);
    Libraries libraries = new Libraries(folder.resolve("home"), desk);
    try (OpenLibrary library = libraries.create(folder.resolve("校.gongbao"))) {
      take(source, library, new Importer(ids, Messages.in("zh")));
      return measure(library, libraries, folder);
    } finally {
      delete(folder);
    }
  }

  private static List<BenchRow> measure(OpenLibrary library, Libraries libraries, Path folder) {
    PageExporter pages =
        new PageExporter(new FontLibrary(List.of()), Messages.in("zh"), LibraryFixtures.CLOCK);
    RoundDesk desk = new RoundDesk(library, pages);
    ProofRound round = desk.open(library.issues().getFirst().id(), Optional.empty(), kind -> "一校样");
    List<BenchRow> rows = new ArrayList<>();
    ProofPackages packages = new ProofPackages(library, desk, libraries.keys(), "bench");
    Timings making = new Timings();
    Timings opening = new Timings();
    Path file = folder.resolve("一校.gbproof");
    for (int i = 0; i < RUNS; i++) {
      making.time(
          () -> Parcels.write(file, packages.make(round, "甲", "2021-09", Optional.empty())));
      opening.time(
          () -> {
            try (ProofCopy copy =
                ProofCopy.open(file, Optional.empty(), folder.resolve("读者"), libraries)) {
              copy.library().openIssue(copy.issue());
            }
          });
    }
    rows.add(
        new BenchRow(
            "proof package, " + (size(file) >> 10) + " KB, made",
            "≤ 5 MB",
            "first " + making.first() + ", warm " + making.warm()));
    rows.add(
        new BenchRow(
            "proof package opened",
            "≤ 2 s",
            "first " + opening.first() + ", warm " + opening.warm()));
    rows.addAll(marks(round, desk.proofs().base(round)));
    return rows;
  }

  private static List<BenchRow> marks(ProofRound round, Tree base) {
    RandomMarks draws = new RandomMarks(new Random(7), base);
    List<Mark> marks = new ArrayList<>();
    for (String reader : List.of("甲", "乙", "丙")) {
      for (int i = 0; i < MARKS; i++) {
        marks.add(draws.next(reader));
      }
    }
    Timings laying = new Timings();
    Timings accepting = new Timings();
    Timings checking = new Timings();
    Timings telling = new Timings();
    for (int i = 0; i < RUNS; i++) {
      laying.time(() -> Docket.of(base, marks, Set.of(), List.of()).accounts());
      Docket docket = Docket.of(base, marks, Set.of(), List.of());
      for (Mark mark : marks) {
        if (docket.state(mark.id()) == State.OPEN) {
          docket = docket.with(accept(mark));
        }
      }
      Docket decided = docket;
      Mark last =
          marks.stream()
              .filter(mark -> decided.state(mark.id()) == State.ACCEPTED)
              .reduce((a, b) -> b)
              .orElseThrow();
      Tree now = decided.outcome(round.salt());
      accepting.time(
          () ->
              Carried.out(
                  round,
                  decided,
                  new Decision(last.id(), Verdict.OPEN, Optional.empty(), "", "主编", Instant.EPOCH),
                  now));
      checking.time(() -> RedCheck.of(decided, round.salt(), now));
      Docket otherwise = Docket.of(base, marks, Set.of(), otherwise(marks));
      telling.time(otherwise::accounts);
    }
    return List.of(
        new BenchRow("300 marks laid together", "–", laying.warm()),
        new BenchRow("one of them decided", "≤ 200 ms", accepting.warm()),
        new BenchRow("red-checked", "–", checking.warm()),
        new BenchRow("300 marks counted, one accepted in another form", "–", telling.warm()));
  }

  /// One decision: the first words that come in, in other words.
  private static List<Decision> otherwise(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.correction() instanceof Correction.Replaced one && !one.text().isBlank()) {
        Correction other = new Correction.Replaced(one.stretch(), one.text().strip() + "某");
        return List.of(
            new Decision(mark.id(), Verdict.ACCEPTED, Optional.of(other), "", "主编", Instant.EPOCH));
      }
    }
    throw new IllegalStateException("no words come in");
  }

  private static Decision accept(Mark mark) {
    return new Decision(mark.id(), Verdict.ACCEPTED, Optional.empty(), "", "主编", Instant.EPOCH);
  }

  private static void take(Path source, OpenLibrary library, Importer importer) {
    Importer.Request request =
        new Importer.Request(
            List.of(Incoming.of(source)), Guidance.of(Guidance.As.AUTO), Optional.empty());
    importer.finish(
        library,
        importer.store(
            library,
            importer.prepare(request, Tasks.Progress.NONE),
            Optional.empty(),
            Tasks.Progress.NONE));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
