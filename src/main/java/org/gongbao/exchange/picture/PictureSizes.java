package org.gongbao.exchange.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gongbao.layout.block.Pictures;
import org.gongbao.model.AssetReference;

/// How large pictures are, read off their headers once. Safe for several threads.
public final class PictureSizes implements Pictures {
  private final Function<AssetReference, Optional<byte[]>> lookup;
  private final Map<AssetReference, Optional<Size>> sizes = new ConcurrentHashMap<>();

  /// @param lookup gives the bytes of a picture, empty when it is missing
  public PictureSizes(Function<AssetReference, Optional<byte[]>> lookup) {
    this.lookup = lookup;
  }

  @Override
  public Optional<Size> size(AssetReference asset) {
    return sizes.computeIfAbsent(asset, wanted -> lookup.apply(wanted).flatMap(PictureSizes::of));
  }

  /// The size of a picture; empty when it is none.
  public static Optional<Size> of(byte[] bytes) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream);
        return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }
}
