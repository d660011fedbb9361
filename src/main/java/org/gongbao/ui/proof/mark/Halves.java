package org.gongbao.ui.proof.mark;

import java.util.Optional;

/// Two stretches of a selection that change places; what stands between them stays.
record Halves(String first, String second) {
  /// 、，；和与及或
  private static final String BETWEEN = "\u3001\uff0c\uff1b\u548c\u4e0e\u53ca\u6216";

  /// @return empty when it is not certain where they are
  static Optional<Halves> of(String chars) {
    int count = chars.codePointCount(0, chars.length());
    if (count == 2) {
      int middle = chars.offsetByCodePoints(0, 1);
      return distinct(chars.substring(0, middle), chars.substring(middle));
    }
    int at = -1;
    for (int i = 1; i < chars.length() - 1; i++) {
      if (BETWEEN.indexOf(chars.charAt(i)) >= 0) {
        if (at >= 0) {
          return Optional.empty();
        }
        at = i;
      }
    }
    return at < 0 ? Optional.empty() : distinct(chars.substring(0, at), chars.substring(at + 1));
  }

  private static Optional<Halves> distinct(String first, String second) {
    return first.equals(second) ? Optional.empty() : Optional.of(new Halves(first, second));
  }
}
