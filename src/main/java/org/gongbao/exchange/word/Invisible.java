package org.gongbao.exchange.word;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Characters that do not show or turn the reading direction.
final class Invisible {
  private Invisible() {}

  /// What of it a line has, as `U+200B ×2 U+202E`; empty for none.
  static String in(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        counts.merge((int) text.charAt(i), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().map(Invisible::name).collect(Collectors.joining(" "));
  }

  private static String name(Map.Entry<Integer, Integer> found) {
    String code = String.format(java.util.Locale.ROOT, "U+%04X", found.getKey());
    return found.getValue() == 1 ? code : code + " ×" + found.getValue();
  }

  private static boolean is(char c) {
    return c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0x00AD
        || c == 0x034F
        || c == 0x061C
        || c == 0x180E
        || c == 0xFEFF;
  }
}
