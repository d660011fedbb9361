package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongbao.exchange.web.ClipboardPage;

/// Something to be imported: what it is called, and where its bytes come from.
public sealed interface Incoming {
  /// What it is called: the name its source is kept under.
  String name();

  /// What it is called where it comes from: a file's path as given.
  String given();

  /// Its bytes, the same at every call. On a worker.
  ///
  /// @throws org.gongbao.l10n.ProblemException GB-I03, GB-I10, GB-I11 when they cannot be had
  byte[] bytes();

  /// The bytes of a picture its text names, where it comes with any; on a worker.
  Optional<byte[]> picture(String name);

  static Incoming of(Path file) {
    return new OfFile(file);
  }

  static List<Incoming> of(List<Path> files) {
    return files.stream().map(Incoming::of).toList();
  }

  /// @param bytes called on a worker
  static Incoming of(String name, Supplier<byte[]> bytes) {
    return of(name, bytes, picture -> Optional.empty());
  }

  static Incoming of(
      String name, Supplier<byte[]> bytes, Function<String, Optional<byte[]>> pictures) {
    return new Held(name, bytes, pictures);
  }

  /// What was copied elsewhere: marked up if it is there as such, else as plain text.
  ///
  /// @param name without ending
  /// @param html as the clipboard gives it
  /// @return empty when there are no characters
  static Optional<Incoming> copied(String name, Optional<String> html, Optional<String> text) {
    Optional<Incoming> page =
        html.filter(chars -> !chars.isBlank())
            .map(chars -> of(name + ".html", () -> ClipboardPage.bytes(chars)));
    return page.or(
        () ->
            text.filter(chars -> !chars.isBlank())
                .map(chars -> of(name + ".txt", () -> ClipboardPage.plain(chars))));
  }

  /// A file; two are the same when their paths are.
  record OfFile(Path path) implements Incoming {
    @Override
    public String name() {
      return Received.name(path);
    }

    @Override
    public String given() {
      return path.toString();
    }

    @Override
    public byte[] bytes() {
      return Received.bytes(path);
    }

    @Override
    public Optional<byte[]> picture(String name) {
      return new PicturesBeside(path).find(name);
    }
  }

  /// What is no file of its own.
  record Held(String name, Supplier<byte[]> content, Function<String, Optional<byte[]>> pictures)
      implements Incoming {
    @Override
    public String given() {
      return name;
    }

    @Override
    public byte[] bytes() {
      return content.get();
    }

    @Override
    public Optional<byte[]> picture(String wanted) {
      return pictures.apply(wanted);
    }
  }
}
