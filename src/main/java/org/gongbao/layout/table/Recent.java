package org.gongbao.layout.table;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps, by identity, what was asked for in this round and the one before it.
final class Recent<K, V> {
  private IdentityHashMap<K, V> before = new IdentityHashMap<>();
  private IdentityHashMap<K, V> now = new IdentityHashMap<>();

  V get(K key, Function<? super K, ? extends V> make) {
    @Nullable V known = find(key);
    V value = known == null ? make.apply(key) : known;
    now.put(key, value);
    return value;
  }

  @Nullable V find(K key) {
    @Nullable V known = now.get(key);
    return known == null ? before.get(key) : known;
  }

  void put(K key, V value) {
    now.put(key, value);
  }

  /// Begins a round: forgets what the last one did not ask for.
  void turn() {
    before = now;
    now = new IdentityHashMap<>();
  }
}
