package org.gongbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The libraries opened before, newest first, in `recent.txt` of the data folder: a line each, time
/// and path parted by a tab. Losing the list loses no work, so trouble with it is only logged.
final class RecentLibraries {
  private static final Logger LOG = LoggerFactory.getLogger(RecentLibraries.class);
  private static final int MOST = 12;

  private final Path file;

  RecentLibraries(Path home) {
    this.file = home.resolve("recent.txt");
  }

  List<RecentLibrary> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .flatMap(line -> parse(line).stream())
          .toList();
    } catch (IOException unreadable) {
      LOG.warn("list of recent libraries unreadable", unreadable);
      return List.of();
    }
  }

  void opened(Path library, Instant at) {
    List<RecentLibrary> next = new ArrayList<>(all());
    next.removeIf(known -> known.path().equals(library));
    next.addFirst(new RecentLibrary(library, at, true));
    write(next.stream().limit(MOST).toList());
  }

  void forget(Path library) {
    write(all().stream().filter(known -> !known.path().equals(library)).toList());
  }

  private void write(List<RecentLibrary> libraries) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(
          draft,
          libraries.stream().map(library -> library.opened() + "\t" + library.path()).toList(),
          StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      LOG.warn("list of recent libraries not written", unwritable);
    }
  }

  private static Optional<RecentLibrary> parse(String line) {
    int tab = line.indexOf('\t');
    try {
      Path path = Path.of(line.substring(tab + 1));
      Instant opened = Instant.parse(line.substring(0, Math.max(0, tab)));
      return Optional.of(new RecentLibrary(path, opened, Files.isRegularFile(path)));
    } catch (InvalidPathException | DateTimeException notALine) {
      return Optional.empty();
    }
  }
}
