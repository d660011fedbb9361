package org.gongbao.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.gongbao.model.Node;
import org.gongbao.model.Sha256;

/// Digests of content: SHA-256 over the canonical encodings of a node and all under it, in printed
/// order, one a line.
public final class Digests {
  private Digests() {}

  /// @return 64 hex digits; equal for equal trees, whoever made them
  public static String of(Node root) {
    MessageDigest digest = Sha256.start();
    root.walk(
        node -> {
          digest.update(NodeCodec.encode(node).getBytes(StandardCharsets.UTF_8));
          digest.update((byte) '\n');
        });
    return Sha256.hex(digest.digest());
  }
}
