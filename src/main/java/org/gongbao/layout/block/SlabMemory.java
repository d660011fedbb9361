package org.gongbao.layout.block;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongbao.layout.slab.Slab;

/// What was set in this round and the one before, by identity of what was set: an unchanged block
/// costs nothing.
public final class SlabMemory {
  private Map<Object, Remembered> before = new IdentityHashMap<>();
  private Map<Object, Remembered> now = new IdentityHashMap<>();

  private record Remembered(int width, List<Slab> slabs) {}

  /// The slabs of a block at a width, set only if they are not known.
  List<Slab> get(Object block, int width, Supplier<List<Slab>> setter) {
    Remembered known = now.get(block);
    if (known == null || known.width() != width) {
      known = before.get(block);
    }
    if (known == null || known.width() != width) {
      known = new Remembered(width, setter.get());
    }
    now.put(block, known);
    return known.slabs();
  }

  /// Begins a round: what was not asked for in the last one is forgotten.
  public void turn() {
    before = now;
    now = new IdentityHashMap<>(before.size());
  }
}
