package org.gongbao.layout.annotate;

import java.util.List;
import org.gongbao.layout.frame.SetLine;

/// The words of one mark as they are to be written in a margin.
///
/// @param whole false when some of the words are left out
record Note(MarkRequest request, List<SetLine> lines, int size, boolean whole) {
  private static final String CUT = "…";
  private static final String ASKED = "？";
  private static final String SAME = "△";

  /// White around words, where a frame stands around them.
  static final int PAD = 6_350;

  /// @param most lines
  static Note of(MarkRequest request, Lettering hand, int size, int width, int most) {
    String words = words(request);
    List<SetLine> lines = hand.set(words, size, width - 2 * PAD);
    boolean whole = lines.size() <= most;
    int end = words.length();
    while (lines.size() > most && end > 0) {
      end = words.offsetByCodePoints(end, -1);
      lines = hand.set(words.substring(0, end) + CUT, size, width - 2 * PAD);
    }
    return new Note(request, lines, size, whole);
  }

  private static String words(MarkRequest request) {
    String own = request.words().strip();
    return switch (request.sign()) {
      case QUESTION -> ASKED + own;
      case SUBSTITUTE -> SAME + own;
      default -> own.isEmpty() ? request.sign().words() : own;
    };
  }

  /// A mark that only takes away has its curl instead of words.
  boolean hasCurl() {
    return request.sign() == ProofSign.DELETE;
  }

  /// Around what is put in.
  boolean isFramed() {
    return request.sign() == ProofSign.INSERT && !lines.isEmpty();
  }

  private int curl() {
    return hasCurl() ? size : 0;
  }

  int leading() {
    return size * 5 / 4;
  }

  int width() {
    int words = lines.stream().mapToInt(SetLine::width).max().orElse(size / 2);
    return Math.max(words, curl()) + 2 * PAD;
  }

  int height() {
    int rows = Math.max(lines.size(), hasCurl() || lines.isEmpty() ? 1 : 0);
    int words = hasCurl() && !lines.isEmpty() ? lines.size() + 1 : rows;
    return words * leading() + 2 * PAD;
  }

  /// From its upper edge, the height at which the line from the text arrives.
  int arrival() {
    return PAD + leading() / 2;
  }
}
