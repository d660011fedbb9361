package org.gongbao.layout.line;

/// Settles kinds that depend on neighbours: quotes and dots among Latin letters, dashes that stand
/// alone, signs that combine.
final class Contexts {
  private Contexts() {}

  static void settle(Clusters clusters) {
    for (int i = 0; i < clusters.count; i++) {
      switch (clusters.codePoint[i]) {
        case '“', '”', '‘', '’' -> settleQuote(clusters, i);
        case '·', '•' -> settleDot(clusters, i);
        case '—', '─' -> settleDash(clusters, i);
        default -> {}
      }
    }
    pair(clusters);
  }

  /// Latin only when everything on both sides is: the apostrophe of a word, a quoted phrase within
  /// Latin text.
  private static void settleQuote(Clusters clusters, int i) {
    boolean before = i > 0 && isLatin(clusters, i - 1, -1);
    boolean after = i + 1 < clusters.count && isLatin(clusters, i + 1, 1);
    if (before && after) {
      clusters.kind[i] = clusters.codePoint[i] == '’' ? Kind.LETTER : Kind.LATIN_POINT;
      if (clusters.codePoint[i] == '“' || clusters.codePoint[i] == '‘') {
        clusters.kind[i] = Kind.LATIN_OPEN;
      }
    }
  }

  private static boolean isLatin(Clusters clusters, int i, int step) {
    int at = i;
    while (at >= 0 && at < clusters.count && clusters.kind[at] == Kind.SPACE) {
      at += step;
    }
    if (at < 0 || at >= clusters.count) {
      return false;
    }
    Kind kind = clusters.kind[at];
    return kind == Kind.LETTER || kind == Kind.LATIN_POINT || kind == Kind.DIGIT && at != i;
  }

  private static void settleDot(Clusters clusters, int i) {
    boolean latin =
        i > 0
            && i + 1 < clusters.count
            && clusters.kind[i - 1].isWordPart()
            && clusters.kind[i + 1].isWordPart();
    if (latin) {
      clusters.kind[i] = Kind.SYMBOL;
    }
  }

  /// A dash alone is a connector (一字线), two are 破折号.
  private static void settleDash(Clusters clusters, int i) {
    boolean before = i > 0 && clusters.codePoint[i - 1] == clusters.codePoint[i];
    boolean after = i + 1 < clusters.count && clusters.codePoint[i + 1] == clusters.codePoint[i];
    clusters.kind[i] = before || after ? Kind.DASH : Kind.CONNECTOR;
  }

  /// Joins dashes and ellipses in pairs from the start of their run; the odd one at the end of a
  /// run joins the pair before it. Between pairs a line may end.
  private static void pair(Clusters clusters) {
    int first = 0;
    for (int i = 1; i < clusters.count; i++) {
      Kind kind = clusters.kind[i];
      if (kind != clusters.kind[i - 1]) {
        first = i;
      } else if (kind == Kind.DASH || kind == Kind.ELLIPSIS) {
        boolean ends = i + 1 == clusters.count || clusters.kind[i + 1] != kind;
        clusters.attached[i] = (i - first) % 2 == 1 || ends;
      }
    }
  }
}
