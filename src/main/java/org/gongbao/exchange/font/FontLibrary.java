package org.gongbao.exchange.font;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.font.FontSet;
import org.gongbao.model.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bundled faces, and those installed in some folders. A face is read when it is first asked
/// for, in a few milliseconds, and only its measures are kept. Safe for several threads.
public final class FontLibrary implements FontSet {
  private static final Logger LOG = LoggerFactory.getLogger(FontLibrary.class);

  /// What is bundled, in the order in which it is asked for a character the wanted face lacks.
  public static final List<FontName> BUNDLED =
      List.of(
          new FontName("NotoSerifSC-Regular"),
          new FontName("LXGWWenKai-Regular"),
          new FontName("NotoSansSC-Regular"),
          new FontName("HanaMinB"),
          new FontName("NotoSerifSC-Bold"),
          new FontName("NotoSansSC-Bold"));

  private final FontFolders folders;
  private final Map<FontName, Optional<FaceMetrics>> faces = new ConcurrentHashMap<>();

  private final Map<FontName, Optional<String>> digests = new ConcurrentHashMap<>();

  /// @param folders where installed fonts are looked for; a bundled face wins over an installed one
  ///   of its name
  public FontLibrary(List<Path> folders) {
    this.folders = new FontFolders(folders);
  }

  @Override
  public Optional<FontMetrics> metrics(FontName name) {
    return face(name).map(FontMetrics.class::cast);
  }

  @Override
  public List<FontName> fallbacks() {
    return BUNDLED;
  }

  /// Every face at hand, bundled ones first.
  public List<FontFile> all() {
    List<FontFile> all = new ArrayList<>();
    BUNDLED.forEach(name -> bundled(name).ifPresent(all::add));
    folders.faces().values().stream()
        .filter(file -> !BUNDLED.contains(file.name()))
        .forEach(all::add);
    return all;
  }

  /// Whether a face can go into a document; empty when it is not there or cannot be read.
  public Optional<Embedding> embedding(FontName name) {
    return face(name).map(FaceMetrics::embedding);
  }

  /// The outlines of a face that [#embedding] says can be cut to a subset.
  ///
  /// @throws UnreadableFontException when the face is not there, or changed on disk and is broken
  ///   now
  public FontOutlines outlines(FontName name) throws IOException {
    FaceMetrics metrics =
        face(name).orElseThrow(() -> new UnreadableFontException("no face " + name));
    FontFile file = file(name).orElseThrow(() -> new UnreadableFontException("no face " + name));
    return FontOutlines.open(file.face(), metrics);
  }

  /// SHA-256 of the file of a face; empty when it is not there or cannot be read.
  public Optional<String> digest(FontName name) {
    return digests.computeIfAbsent(
        name,
        wanted ->
            file(wanted)
                .flatMap(
                    file -> {
                      try {
                        return Optional.of(Sha256.of(file.bytes()));
                      } catch (IOException unreadable) {
                        LOG.warn("font {} cannot be read: {}", wanted, unreadable.getMessage());
                        return Optional.empty();
                      }
                    }));
  }

  private Optional<FaceMetrics> face(FontName name) {
    return faces.computeIfAbsent(name, this::read);
  }

  private Optional<FaceMetrics> read(FontName name) {
    return file(name)
        .flatMap(
            file -> {
              try {
                return Optional.of(FaceMetrics.read(file.face()));
              } catch (IOException unreadable) {
                LOG.warn("font {} cannot be read: {}", name, unreadable.getMessage());
                return Optional.empty();
              }
            });
  }

  /// Where a face lies; empty when it is not there.
  public Optional<FontFile> file(FontName name) {
    return bundled(name).or(() -> Optional.ofNullable(folders.faces().get(name)));
  }

  private static Optional<FontFile> bundled(FontName name) {
    if (!BUNDLED.contains(name)) {
      return Optional.empty();
    }
    URL url = FontLibrary.class.getResource("/fonts/" + name + ".ttf");
    return Optional.ofNullable(url)
        .map(found -> new FontFile(name, name.value(), new FontFile.Origin.Resource(found)));
  }
}
