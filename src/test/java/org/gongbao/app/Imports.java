package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.Guidance;

/// Imports files in one go.
public final class Imports {
  private Imports() {}

  public static List<ImportOutcome> into(OpenLibrary library, Importer importer, Path... files) {
    return into(library, importer, Incoming.of(List.of(files)));
  }

  static List<ImportOutcome> into(OpenLibrary library, Importer importer, Incoming incoming) {
    return into(library, importer, List.of(incoming));
  }

  private static List<ImportOutcome> into(
      OpenLibrary library, Importer importer, List<Incoming> files) {
    Importer.Request request = new Importer.Request(files, Guidance.NONE, Optional.empty());
    List<Importer.Step> steps = importer.prepare(request, Tasks.Progress.NONE);
    return importer.finish(
        library, importer.store(library, steps, Optional.empty(), Tasks.Progress.NONE));
  }
}
