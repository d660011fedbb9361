package org.gongbao.exchange.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongbao.exchange.font.Embedding;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.font.UnreadableFontException;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;

/// The faces of a document: first all glyphs are collected, then the faces embedded, then pages
/// drawn with them.
final class FontBook {
  private final FontLibrary library;
  private final Map<String, UsedFont> used = new TreeMap<>();
  private final Map<String, EmbeddedFont> embedded = new TreeMap<>();

  FontBook(FontLibrary library) {
    this.library = library;
  }

  void collect(Collection<? extends Frame> frames) {
    for (Frame frame : frames) {
      if (frame instanceof TextFrame text) {
        for (Glyphs run : text.line().runs()) {
          String font = run.typeset().font().value();
          used.computeIfAbsent(font, any -> new UsedFont()).collect(run);
        }
      }
    }
  }

  /// @throws ProblemException when a face may not or cannot be embedded
  void embed(Streams streams) throws IOException {
    used.keySet().forEach(this::permit);
    for (Map.Entry<String, UsedFont> face : used.entrySet()) {
      FontName name = new FontName(face.getKey());
      String resource = "F" + (embedded.size() + 1);
      try {
        embedded.put(
            face.getKey(),
            EmbeddedFont.embed(resource, name, face.getValue(), library.outlines(name), streams));
      } catch (UnreadableFontException broken) {
        throw new ProblemException(Problem.input("GB-E04", "export.fontBroken", name), broken);
      }
    }
  }

  private void permit(String face) {
    Embedding embedding =
        library
            .embedding(new FontName(face))
            .orElseThrow(
                () -> new ProblemException(Problem.input("GB-E04", "export.fontBroken", face)));
    switch (embedding) {
      case SUBSET -> {}
      case FORBIDDEN ->
          throw new ProblemException(Problem.input("GB-E02", "export.fontForbidden", face));
      case NO_OUTLINES ->
          throw new ProblemException(Problem.input("GB-E03", "export.fontCff", face));
    }
  }

  EmbeddedFont font(FontName name) {
    EmbeddedFont font = embedded.get(name.value());
    if (font == null) {
      throw new IllegalStateException("face not collected: " + name);
    }
    return font;
  }

  /// All faces by the names pages use.
  COSDictionary resources() {
    COSDictionary fonts = new COSDictionary();
    embedded.values().forEach(font -> fonts.setItem(font.resource(), font.dictionary()));
    return fonts;
  }
}
