package org.gongbao.ui.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gongbao.exchange.font.FontFile;
import org.gongbao.layout.font.FontName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The faces pages are painted with, by the glyph numbers layout chose. A face is read when it is
/// first needed, which takes a while: ask off the FX thread. Any thread.
public final class PageFonts {
  private static final Logger LOG = LoggerFactory.getLogger(PageFonts.class);
  private final Function<FontName, Optional<FontFile>> files;
  private final Map<FontName, Optional<Font>> faces = new ConcurrentHashMap<>();

  public PageFonts(Function<FontName, Optional<FontFile>> files) {
    this.files = files;
  }

  /// The face at size 1; empty when it is not there or cannot be read.
  public Optional<Font> face(FontName name) {
    return faces.computeIfAbsent(name, wanted -> files.apply(wanted).flatMap(PageFonts::read));
  }

  private static Optional<Font> read(FontFile file) {
    try {
      return Optional.of(
          switch (file.origin()) {
            case FontFile.Origin.Resource resource -> {
              try (InputStream stream = resource.url().openStream()) {
                yield Font.createFont(Font.TRUETYPE_FONT, stream);
              }
            }
            case FontFile.Origin.Installed installed ->
                Font.createFonts(installed.path().toFile())[installed.index()];
          });
    } catch (IOException | FontFormatException | IndexOutOfBoundsException unreadable) {
      LOG.warn("font {} cannot be read: {}", file.name(), unreadable.getMessage());
      return Optional.empty();
    }
  }
}
