package org.gongbao.exchange.frames;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers and names as bytes. A name is written once and then called by its number.
final class FramesOutput {
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private byte[] bytes = new byte[1 << 16];
  private int size;

  /// Seven bits a byte, the lowest first; any `int`, taken as unsigned.
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      put((byte) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /// A number near 0 on either side.
  void signed(int value) {
    number(value << 1 ^ value >> 31);
  }

  void flag(boolean set) {
    number(set ? 1 : 0);
  }

  void name(String name) {
    Integer known = names.get(name);
    if (known == null) {
      number(names.size());
      names.put(name, names.size());
      chars(name);
    } else {
      number(known);
    }
  }

  /// UTF-16 units, so that nothing a text may hold is lost.
  void chars(String chars) {
    number(chars.length());
    for (int i = 0; i < chars.length(); i++) {
      number(chars.charAt(i));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void put(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = value;
  }
}
