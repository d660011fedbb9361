package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Asset;

/// A picture somebody chose, to be put into a document.
public final class PictureFile {
  /// Larger pictures are refused; a page in print quality is below a third of it.
  private static final int LARGEST_MB = 64;

  private PictureFile() {}

  /// @throws ProblemException GB-I43 when the file cannot be read, is too large, or is no picture
  ///   that can be printed
  public static Asset read(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    try {
      if (Files.size(file) <= (long) LARGEST_MB << 20) {
        byte[] bytes = Files.readAllBytes(file);
        if (PictureSizes.of(bytes).isPresent()) {
          return Asset.of(name, bytes);
        }
      }
    } catch (IOException unreadable) {
      // Told below: what is wrong with a picture is nothing a user can mend by a better reason.
    }
    throw new ProblemException(Problem.input("GB-I43", "app.picture.unread", name, LARGEST_MB));
  }
}
