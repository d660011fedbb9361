package org.gongbao.app;

import java.util.IdentityHashMap;
import java.util.Map;
import org.gongbao.model.Node;
import org.gongbao.store.Digests;

/// Digests of the parts of an issue: nodes that did not change are the same object, and so have the
/// same digest. Remembers those of the last two states.
final class DigestMemory {
  private Map<Node, String> before = new IdentityHashMap<>();
  private Map<Node, String> now = new IdentityHashMap<>();

  /// Begins another state.
  synchronized void next() {
    before = now;
    now = new IdentityHashMap<>();
  }

  synchronized String of(Node node) {
    String known = before.get(node);
    String digest = known == null ? Digests.of(node) : known;
    now.put(node, digest);
    return digest;
  }
}
