package org.gongbao.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.app.Access;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.l10n.Messages;

/// The bundled issue and the library that holds it.
final class SampleIssue {
  static final String NAME = "jiangzhou-2026-22.txt";

  private SampleIssue() {}

  /// The library in the data folder, made with the sample in it when it is not there yet.
  static OpenLibrary library(Path home, Libraries libraries, Importer importer, Messages messages) {
    Path file = home.resolve(messages.get("sample.library") + ".gongbao");
    OpenLibrary library = Files.exists(file) ? libraries.open(file) : libraries.create(file);
    // Also after a first start that was cut off before the issue was in.
    if (library.access() instanceof Access.Writable && library.issues().isEmpty()) {
      importer.addBundled(library, Incoming.of(NAME, SampleIssue::text, SampleIssue::resource));
    }
    return library;
  }

  static byte[] text() {
    return resource(NAME).orElseThrow();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream stream = SampleIssue.class.getResourceAsStream("/sample/" + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
