package org.gongbao.check.lexicon;

import org.gongbao.check.read.Characters;

/// What may stand beside a word, as a word list writes it.
///
/// @param text the very characters, where they matter
record Neighbour(Kind kind, String text) {
  /// How far to look for what stands near.
  private static final int NEAR = 24;

  private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千万两";

  /// How it stands there.
  enum Kind {
    /// These characters, right beside it.
    BESIDE,
    /// `~`: these characters in the same clause.
    NEAR,
    /// `#`: a digit, Arabic or Han.
    DIGIT,
    /// `^`: an end of the text, a mark or a space.
    EDGE
  }

  /// @throws IllegalArgumentException when nothing is written, or nothing behind `~`
  static Neighbour of(String written) {
    Neighbour read =
        switch (written) {
          case "#" -> new Neighbour(Kind.DIGIT, "");
          case "^" -> new Neighbour(Kind.EDGE, "");
          default ->
              written.startsWith("~")
                  ? new Neighbour(Kind.NEAR, written.substring(1))
                  : new Neighbour(Kind.BESIDE, written);
        };
    boolean needsText = read.kind == Kind.BESIDE || read.kind == Kind.NEAR;
    if (needsText && read.text.isEmpty()) {
      throw new IllegalArgumentException("empty neighbour");
    }
    return read;
  }

  boolean before(String chars, int at) {
    return switch (kind) {
      case BESIDE -> chars.startsWith(text, at - text.length());
      case DIGIT -> at > 0 && isDigit(chars.charAt(at - 1));
      case EDGE -> at == 0 || isEdge(chars.charAt(at - 1));
      case NEAR -> {
        int from = at;
        while (from > 0 && at - from < NEAR && !endsClause(chars.charAt(from - 1))) {
          from--;
        }
        yield chars.substring(from, at).contains(text);
      }
    };
  }

  boolean after(String chars, int at) {
    return switch (kind) {
      case BESIDE -> chars.startsWith(text, at);
      case DIGIT -> at < chars.length() && isDigit(chars.charAt(at));
      case EDGE -> at == chars.length() || isEdge(chars.charAt(at));
      case NEAR -> {
        int to = at;
        while (to < chars.length() && to - at < NEAR && !endsClause(chars.charAt(to))) {
          to++;
        }
        yield chars.substring(at, to).contains(text);
      }
    };
  }

  private static boolean isDigit(char c) {
    return Characters.isDigit(c) || HAN_DIGITS.indexOf(c) >= 0;
  }

  private static boolean isEdge(char c) {
    return !Characters.isHan(c) && !Characters.isDigit(c) && !Characters.isLatin(c);
  }

  private static boolean endsClause(char c) {
    return "，。；：？！,;\n".indexOf(c) >= 0;
  }
}
