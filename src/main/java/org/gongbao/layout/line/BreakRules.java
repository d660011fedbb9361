package org.gongbao.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.style.LineRules.Prohibition;

/// Where a line may end: 避头, 避尾, 分离禁则 (CLREQ; GB/T 15834—2011 5.1; GB/T 15835—2011 5.1.7【M】), and
/// what had better stay together.
public final class BreakRules {
  /// No line may end here.
  static final int NEVER = -1;

  /// 文号, article and heading numbers, names: hard to justify.
  private static final int STRONG = 60;

  private static final int MEDIUM = 30;
  private static final int WEAK = 15;

  /// Least length of an address.
  private static final int ADDRESS = 12;

  private static final String UNITS = "年月日时分秒号元万亿千百人个件项条款章节期次米吨亩度倍户家所座辆周岁级类批届名天点";
  private static final String NUMERALS = "一二三四五六七八九十百〇零两";

  private final Prohibition level;

  BreakRules(Prohibition level) {
    this.level = level;
  }

  /// Offsets in a text at which a line may end, both ends of the text left out.
  public static List<Integer> opportunities(String text, Prohibition level) {
    Clusters clusters = new Clusters(List.of(), text.length());
    ClusterMaker.split(clusters, 0, text, Names.NONE);
    Contexts.settle(clusters);
    BreakRules rules = new BreakRules(level);
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i + 1 < clusters.count; i++) {
      if (rules.cost(clusters, i) != NEVER) {
        offsets.add(clusters.end[i]);
      }
    }
    return offsets;
  }

  /// What ending a line after a cluster costs: [#NEVER], 0 for nothing, more for what should stay
  /// together.
  int cost(Clusters clusters, int i) {
    int next = i + 1;
    Kind a = clusters.kind[i];
    Kind b = clusters.kind[next];
    if (clusters.attached[next] || clusters.named[next] || a.isOpening() || a == Kind.GLUE) {
      return NEVER;
    }
    if (level != Prohibition.NONE && isForbidden(clusters, a, b, next)) {
      return NEVER;
    }
    if (b == Kind.SPACE || b == Kind.WIDE_SPACE || b == Kind.GLUE || b == Kind.LINE_FEED) {
      return NEVER;
    }
    if (isInsideWord(clusters, i, a, b)) {
      return isInsideAddress(clusters, i, a) ? STRONG : NEVER;
    }
    return preference(clusters, i, a, b);
  }

  private boolean isForbidden(Clusters clusters, Kind a, Kind b, int next) {
    return b.isClosing()
        || Kinds.isRepeat(clusters.codePoint[next])
        || a == Kind.SLASH && level != Prohibition.BASIC
        || level == Prohibition.STRICT && (b == Kind.DASH || b == Kind.ELLIPSIS);
  }

  /// Within a word or a number with its points and signs.
  private static boolean isInsideWord(Clusters clusters, int i, Kind a, Kind b) {
    if (a.isWordPart() && (b.isWordPart() || b == Kind.LATIN_OPEN || b == Kind.SYMBOL)) {
      return true;
    }
    if (!b.isWordPart()) {
      return a == Kind.SYMBOL && b == Kind.SYMBOL;
    }
    return switch (a) {
      case SYMBOL -> isSign(clusters.codePoint[i]) || i > 0 && clusters.kind[i - 1].isWordPart();
      case LATIN_POINT, LATIN_CLOSE -> i > 0 && clusters.kind[i - 1] != Kind.HAN;
      case CONNECTOR -> clusters.codePoint[i] == '-';
      case SLASH -> i > 0 && clusters.kind[i - 1].isWordPart();
      default -> false;
    };
  }

  /// After a point or sign in a long run of letters, as addresses on the net are.
  private static boolean isInsideAddress(Clusters clusters, int i, Kind a) {
    if (a != Kind.LATIN_POINT && a != Kind.SYMBOL || Character.isDigit(clusters.codePoint[i + 1])) {
      return false;
    }
    int from = i;
    while (from > 0 && i - from < ADDRESS && isOfAddress(clusters.kind[from - 1])) {
      from--;
    }
    int to = i + 1;
    while (to < clusters.count && to - from < ADDRESS && isOfAddress(clusters.kind[to])) {
      to++;
    }
    return to - from >= ADDRESS;
  }

  private static boolean isOfAddress(Kind kind) {
    return switch (kind) {
      case LETTER, DIGIT, SYMBOL, LATIN_POINT, SLASH, CONNECTOR -> true;
      default -> false;
    };
  }

  private static boolean isSign(int codePoint) {
    return codePoint == '+' || codePoint == '±' || codePoint == '≥' || codePoint == '≤';
  }

  private static int preference(Clusters clusters, int i, Kind a, Kind b) {
    int first = clusters.codePoint[i];
    int second = clusters.codePoint[i + 1];
    if (clusters.passage[i] != clusters.passage[i + 1]) {
      return STRONG;
    }
    if (a == Kind.DIGIT && b == Kind.HAN) {
      return UNITS.indexOf(second) >= 0 ? MEDIUM : 0;
    }
    if (first == '第' && (b == Kind.DIGIT || NUMERALS.indexOf(second) >= 0)) {
      return MEDIUM;
    }
    if (second == '〔' || first == '〕') {
      return STRONG;
    }
    if (i > 0 && clusters.codePoint[i - 1] == '《' || a == Kind.DASH || b == Kind.DASH) {
      return WEAK;
    }
    if (NUMERALS.indexOf(first) >= 0 && i > 0 && clusters.codePoint[i - 1] == '第') {
      return MEDIUM;
    }
    if (a == Kind.CONNECTOR && (b == Kind.DIGIT || b == Kind.HAN)) {
      return WEAK;
    }
    return 0;
  }
}
