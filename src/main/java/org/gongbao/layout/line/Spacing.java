package org.gongbao.layout.line;

/// The white between neighbouring clusters: how much there is by itself, which step of the ladder
/// of domain D.2 takes from it or adds to it.
///
/// Entry `i` is the white between cluster `i` and the next.
final class Spacing {
  /// Steps of compression in their order.
  static final int WORD = 0;

  static final int BRACKET = 1;
  static final int PAUSE = 2;
  static final int GAP = 3;
  static final int STOP = 4;
  static final int STEPS = 5;

  /// May be given any width when all else is used up.
  static final int PLAIN = 5;

  /// Fixed: inside words, numbers and pairs of dashes, beside connectors.
  static final int FIXED = 6;

  final int[] natural;

  /// The step that may shrink it, or [#PLAIN] or [#FIXED].
  final int[] step;

  /// How much that step may take.
  final int[] give;

  /// How much the word-space and gap steps may add before characters are spaced.
  final int[] take;

  Spacing(Clusters clusters, int gapThousandths) {
    natural = new int[clusters.count];
    step = new int[clusters.count];
    give = new int[clusters.count];
    take = new int[clusters.count];
    for (int i = 0; i + 1 < clusters.count; i++) {
      settle(clusters, i, gapThousandths);
    }
  }

  private void settle(Clusters clusters, int i, int gapThousandths) {
    Kind a = clusters.kind[i];
    Kind b = clusters.kind[i + 1];
    int em = clusters.em(i);
    int white = clusters.right[i] + clusters.left[i + 1];
    step[i] = PLAIN;
    natural[i] = white;
    if (a == Kind.SPACE || a == Kind.GLUE) {
      step[i] = WORD;
      give[i] = Math.max(0, white - em / 4);
      take[i] = Math.max(0, em / 2 - white);
    } else if (a == Kind.WIDE_SPACE || clusters.attached[i + 1]) {
      step[i] = FIXED;
    } else if (white > 0) {
      squeeze(clusters, i, white, em);
    } else if (hasGap(clusters, i)) {
      natural[i] = em * gapThousandths / 1000;
      step[i] = GAP;
      give[i] = Math.max(0, natural[i] - em / 8);
      take[i] = Math.max(0, em / 3 - natural[i]);
    } else if (isTight(clusters, i, a, b)) {
      step[i] = FIXED;
    }
  }

  /// Two marks side by side lose half an em of the white between them (GB/T 15834—2011 5.1【M】,
  /// CLREQ): the white next to what brackets enclose first, as it is all that is there.
  private void squeeze(Clusters clusters, int i, int white, int em) {
    boolean adjacent = isChineseMark(clusters.kind[i]) && isChineseMark(clusters.kind[i + 1]);
    natural[i] = adjacent ? Math.max(0, white - em / 2) : white;
    give[i] = natural[i];
    if (clusters.left[i + 1] > 0 || clusters.kind[i] == Kind.CLOSE) {
      step[i] = BRACKET;
    } else {
      step[i] = clusters.kind[i] == Kind.STOP ? STOP : PAUSE;
    }
  }

  private static boolean isChineseMark(Kind kind) {
    return switch (kind) {
      case OPEN, CLOSE, PAUSE, STOP -> true;
      default -> false;
    };
  }

  /// 中西间距, between Han and a letter or digit, never beside full-width marks.
  private static boolean hasGap(Clusters clusters, int i) {
    Kind a = clusters.kind[i];
    Kind b = clusters.kind[i + 1];
    return a == Kind.HAN && (b.isLatin() || b == Kind.PREFIX && isHalf(clusters, i + 1))
        || b == Kind.HAN && (a.isLatin() || a == Kind.POSTFIX && isHalf(clusters, i));
  }

  private static boolean isHalf(Clusters clusters, int i) {
    return clusters.codePoint[i] < 0x2100;
  }

  private static boolean isTight(Clusters clusters, int i, Kind a, Kind b) {
    boolean latinPair = isLatinRun(a) && isLatinRun(b);
    boolean connector =
        a == Kind.CONNECTOR || b == Kind.CONNECTOR || a == Kind.SLASH || b == Kind.SLASH;
    return latinPair || connector || clusters.kind[i + 1] == Kind.COMBINING;
  }

  private static boolean isLatinRun(Kind kind) {
    return switch (kind) {
      case LETTER, DIGIT, SYMBOL, LATIN_POINT, LATIN_OPEN, LATIN_CLOSE, PREFIX, POSTFIX -> true;
      default -> false;
    };
  }
}
