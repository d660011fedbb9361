package org.gongbao.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;

/// What a proof is made of: an issue of a library, or a file, which is then taken into a library
/// for the moment: what readers give back of that can be read, but merged nowhere.
final class ProofInput {
  private ProofInput() {}

  static <T> T within(
      String input, Program program, BiFunction<OpenLibrary, IssueSummary, T> work) {
    Path file = Path.of(input);
    boolean bare = Files.isRegularFile(file) && !input.endsWith(".gongbao");
    return bare ? imported(file, program, work) : Input.within(input, program.libraries(), work);
  }

  private static <T> T imported(
      Path file, Program program, BiFunction<OpenLibrary, IssueSummary, T> work) {
    try {
      Path folder = Files.createTempDirectory("gongbao-proof");
      Path made = folder.resolve("file.gongbao");
      try (OpenLibrary library = program.libraries().create(made)) {
        take(file, library, program.importer());
        try {
          return work.apply(library, library.issues().getFirst());
        } finally {
          program.libraries().keys().forgetLibrary(library.people().libraryId());
        }
      } finally {
        program.libraries().forget(made);
        clear(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void take(Path file, OpenLibrary library, Importer importer) {
    Importer.Request request =
        new Importer.Request(
            List.of(Incoming.of(file)), Guidance.of(Guidance.As.AUTO), Optional.empty());
    List<Importer.Step> steps = importer.prepare(request, Tasks.Progress.NONE);
    Importer.Run run = importer.store(library, steps, Optional.empty(), Tasks.Progress.NONE);
    for (ImportOutcome outcome : importer.finish(library, run)) {
      if (outcome instanceof ImportOutcome.Refused refused) {
        throw new ProblemException(refused.problem());
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
