package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.exchange.picture.PictureHead;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.block.Pictures.Tone;
import org.gongbao.model.Asset;

/// A picture somebody chose, to be put into a document or on the cover.
public final class PictureFile {
  /// Larger pictures are refused; a page in print quality is below a third of it.
  private static final int LARGEST_MB = 64;

  /// More dots than this are not put into any PDF.
  private static final long MOST_DOTS = 150_000_000;

  private PictureFile() {}

  /// @throws ProblemException GB-I43 when the file cannot be read, is too large, or is no picture
  ///   that can be printed as it is seen
  public static Asset read(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    try {
      if (Files.size(file) <= (long) LARGEST_MB << 20) {
        byte[] bytes = Files.readAllBytes(file);
        Optional<PictureHead> head = PictureHead.of(bytes);
        if (head.isPresent()) {
          fit(head.get(), name);
          return Asset.of(name, bytes);
        }
      }
    } catch (IOException unreadable) {
      // Told below: what is wrong with a picture is nothing a user can mend by a better reason.
    }
    throw problem("app.picture.unread", name, LARGEST_MB);
  }

  private static void fit(PictureHead head, String name) {
    int width = head.size().width();
    int height = head.size().height();
    if ((long) width * height > MOST_DOTS) {
      throw problem("app.picture.large", name, width, height);
    } else if (head.several()) {
      throw problem("app.picture.moving", name);
    } else if (head.size().tone() == Tone.CMYK) {
      throw problem("app.picture.cmyk", name);
    }
  }

  private static ProblemException problem(String key, Object... arguments) {
    return new ProblemException(Problem.input("GB-I43", key, arguments));
  }
}
