package org.gongbao.exchange.picture;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gongbao.layout.block.Pictures;
import org.gongbao.model.AssetReference;

/// Sizes of the pictures of an issue, read from the heads of their files and remembered. Any
/// thread.
public final class PictureSizes implements Pictures {
  private final Function<String, Optional<byte[]>> assets;
  private final Map<String, Optional<Size>> known = new ConcurrentHashMap<>();

  /// @param assets bytes of a picture by the SHA-256 of them
  public PictureSizes(Function<String, Optional<byte[]>> assets) {
    this.assets = assets;
  }

  @Override
  public Optional<Size> size(AssetReference asset) {
    if (asset.sha256().isEmpty()) {
      return Optional.empty();
    }
    return known.computeIfAbsent(
        asset.sha256(), sha -> assets.apply(sha).flatMap(PictureSizes::of));
  }

  /// The size of a picture; empty when it is none.
  public static Optional<Size> of(byte[] bytes) {
    return PictureHead.of(bytes).map(PictureHead::size);
  }
}
