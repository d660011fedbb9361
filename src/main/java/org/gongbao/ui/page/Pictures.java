package org.gongbao.ui.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;

/// Pictures of the issue, read once. Large ones are kept reduced. Any thread.
final class Pictures {
  private static final int LONGEST = 2400;
  private static final int MOST = 24;
  private volatile Kept kept = new Kept(sha256 -> Optional.empty());

  /// Where bytes of pictures come from by their SHA-256.
  void from(Function<String, Optional<byte[]>> assets) {
    kept = new Kept(assets);
  }

  /// Empty when the picture is missing or cannot be read.
  Optional<BufferedImage> picture(String sha256) {
    return kept.picture(sha256);
  }

  private static Optional<BufferedImage> read(byte[] bytes) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)))
          .map(full -> fit(full, LONGEST));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /// A picture no longer than a number of pixels, reduced by halves so that fine lines stay smooth.
  static BufferedImage fit(BufferedImage full, int longest) {
    BufferedImage now = full;
    while (Math.max(now.getWidth(), now.getHeight()) > 2 * longest) {
      now = scaled(now, (now.getWidth() + 1) / 2, (now.getHeight() + 1) / 2);
    }
    int side = Math.max(now.getWidth(), now.getHeight());
    if (side <= longest) {
      return now;
    }
    return scaled(
        now,
        Math.max(1, now.getWidth() * longest / side),
        Math.max(1, now.getHeight() * longest / side));
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = reduced.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return reduced;
  }

  /// The pictures of one issue used last.
  private static final class Kept {
    private final Function<String, Optional<byte[]>> assets;
    private final Map<String, Optional<BufferedImage>> read =
        new LinkedHashMap<>(MOST, 0.75f, true);

    Kept(Function<String, Optional<byte[]>> assets) {
      this.assets = assets;
    }

    synchronized Optional<BufferedImage> picture(String sha256) {
      Optional<BufferedImage> picture =
          read.computeIfAbsent(sha256, sha -> assets.apply(sha).flatMap(Pictures::read));
      if (read.size() > MOST) {
        read.remove(read.keySet().iterator().next());
      }
      return picture;
    }
  }
}
