package org.gongbao.check.read;

import java.util.Arrays;
import org.gongbao.model.Unseen;

/// Characters as rules compare them, and the way back: what nobody sees (zero width spaces, soft
/// hyphens) is left out, so that it parts no word; everything else, widths and spaces too, stays.
final class Normal {
  private final String chars;

  /// Offset of each character and of the end, when any was left out; else empty.
  private final int[] origins;

  private Normal(String chars, int[] origins) {
    this.chars = chars;
    this.origins = origins;
  }

  static Normal of(String written) {
    int first = 0;
    while (first < written.length() && !isUnseen(written, first)) {
      first++;
    }
    if (first == written.length()) {
      return new Normal(written, new int[0]);
    }
    StringBuilder kept = new StringBuilder();
    int[] origins = new int[written.length() + 1];
    for (int i = 0; i < written.length(); i++) {
      if (!isUnseen(written, i)) {
        origins[kept.length()] = i;
        kept.append(written.charAt(i));
      }
    }
    origins[kept.length()] = written.length();
    return new Normal(kept.toString(), Arrays.copyOf(origins, kept.length() + 1));
  }

  private static boolean isUnseen(String written, int at) {
    return Unseen.at(written, at).isPresent();
  }

  String chars() {
    return chars;
  }

  /// Where a stretch begins in what is written.
  int from(int offset) {
    return origins.length == 0 ? offset : origins[offset];
  }

  /// Where a stretch that ends before a normalised character ends in what is written: right after
  /// the last character it has.
  int to(int from, int offset) {
    if (origins.length == 0) {
      return offset;
    }
    return offset == from ? from(from) : origins[offset - 1] + 1;
  }

  /// Where a written offset came to.
  int position(int offset) {
    if (origins.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(origins, offset);
    return found >= 0 ? found : -found - 1;
  }
}
