package org.gongbao.exchange.font;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.font.FontName;

/// A face that was found, and where.
///
/// @param family what people call it
public record FontFile(FontName name, String family, Origin origin) {

  /// Largest font file that is opened.
  private static final int LARGEST = 256 << 20;

  /// Everything in the file of the face.
  byte[] bytes() throws IOException {
    return switch (origin) {
      case Origin.Resource resource -> {
        URLConnection resourceFile = resource.url().openConnection();
        byte[] bytes = new byte[resourceFile.getContentLength()];
        try (InputStream stream = resourceFile.getInputStream()) {
          stream.readNBytes(bytes, 0, bytes.length);
        }
        yield bytes;
      }
      case Origin.Installed installed -> {
        if (Files.size(installed.path()) > LARGEST) {
          throw new UnreadableFontException("larger than any font");
        }
        yield Files.readAllBytes(installed.path());
      }
    };
  }

  /// The face within those bytes.
  Sfnt face() throws IOException {
    FontBytes bytes = FontBytes.of(bytes());
    int index = origin instanceof Origin.Installed installed ? installed.index() : 0;
    try {
      return Sfnt.faces(bytes).get(index);
    } catch (IndexOutOfBoundsException changed) {
      throw new UnreadableFontException("no face " + index, changed);
    }
  }

  /// The names of all faces in a file, read without their outlines.
  static List<FaceNames> names(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      List<FaceNames> names = new ArrayList<>();
      for (Sfnt face : Sfnt.faces(FontBytes.of(channel))) {
        names.add(FaceNames.read(face.table("name")));
      }
      return names;
    } catch (IndexOutOfBoundsException broken) {
      throw new UnreadableFontException("broken name table", broken);
    }
  }

  /// Where a face lies.
  public sealed interface Origin {
    /// Bundled with the program.
    record Resource(URL url) implements Origin {}

    /// @param index within a collection, else 0
    record Installed(Path path, int index) implements Origin {}
  }
}
