package org.gongbao.edit.typing;

import java.util.Map;
import java.util.Optional;

/// Turns what a keyboard types into the marks of Chinese text (GB/T 15834) where it stands in
/// Chinese text; numbers, Latin words and addresses keep theirs.
///
/// Only tells what would stand there instead; that is done by an edit of its own, so that one undo
/// gives back what was typed.
public final class ChineseTyping {
  private static final Map<Character, Character> MARKS =
      Map.of(',', '，', '.', '。', ';', '；', ':', '：', '?', '？', '!', '！', '(', '（', ')', '）');

  private ChineseTyping() {}

  /// Characters that give way to others.
  ///
  /// @param from offset of the first
  /// @param to behind the last
  public record Change(int from, int to, String chars) {}

  /// What a character just typed is to become.
  ///
  /// @param text with the character in it
  /// @param caret behind it
  /// @return empty when it stays
  public static Optional<Change> after(String text, int caret) {
    if (caret < 1 || caret > text.length()) {
      return Optional.empty();
    }
    char typed = text.charAt(caret - 1);
    return switch (typed) {
      case '"', '\'' -> quote(text, caret);
      case '-' -> run(text, caret, "--", "——");
      case '.' -> dots(text, caret);
      default -> mark(text, caret);
    };
  }

  private static Optional<Change> quote(String text, int caret) {
    boolean outer = text.charAt(caret - 1) == '"';
    char open = outer ? '“' : '‘';
    char close = outer ? '”' : '’';
    String before = text.substring(0, caret - 1);
    boolean closes = isOpen(before, open, close);
    // An apostrophe or a quote in Latin text: inches, minutes, don't.
    boolean latin =
        isLatin(before, before.length() - 1)
            || (!isChinese(text, before.length() - 1) && !isChinese(text, caret) && !isBlank(text));
    if (latin && !closes) {
      return Optional.empty();
    }
    char mark = closes ? close : open;
    return Optional.of(new Change(caret - 1, caret, String.valueOf(mark)));
  }

  /// True when the last quote before was opened and not closed.
  private static boolean isOpen(String before, char open, char close) {
    return before.lastIndexOf(open) > before.lastIndexOf(close);
  }

  private static Optional<Change> dots(String text, int caret) {
    if (text.startsWith("...", Math.max(0, caret - 3)) && caret >= 3) {
      return run(text, caret, "...", "……");
    }
    // Two full stops typed where one became Chinese already.
    if (caret >= 3 && text.startsWith("。。", caret - 3)) {
      return Optional.of(new Change(caret - 3, caret, "……"));
    }
    boolean goesOn = caret >= 2 && "。.".indexOf(text.charAt(caret - 2)) >= 0;
    return goesOn && text.charAt(caret - 2) == '。'
        ? Optional.of(new Change(caret - 1, caret, "。"))
        : mark(text, caret);
  }

  private static Optional<Change> run(String text, int caret, String typed, String mark) {
    int start = caret - typed.length();
    boolean whole =
        start >= 0
            && text.startsWith(typed, start)
            && !(start > 0 && text.charAt(start - 1) == typed.charAt(0))
            && (isChinese(text, start - 1) || isChinese(text, caret));
    return whole ? Optional.of(new Change(start, caret, mark)) : Optional.empty();
  }

  private static Optional<Change> mark(String text, int caret) {
    Character mark = MARKS.get(text.charAt(caret - 1));
    if (mark == null || isAddress(text, caret - 1)) {
      return Optional.empty();
    }
    boolean chineseBefore = isChinese(text, caret - 2);
    boolean chineseAfter = isChinese(text, caret);
    boolean opening = mark == '（';
    boolean closesChinese = mark == '）' && opensChinese(text, caret - 1);
    boolean wanted =
        closesChinese || (opening ? chineseBefore || (caret == 1 && chineseAfter) : chineseBefore);
    return wanted && !isLatin(text, caret) || closesChinese
        ? Optional.of(new Change(caret - 1, caret, mark.toString()))
        : Optional.empty();
  }

  /// True when the bracket this one closes is a Chinese one.
  private static boolean opensChinese(String text, int at) {
    int chinese = text.lastIndexOf('（', at - 1);
    int closed = text.lastIndexOf('）', at - 1);
    int latin = text.lastIndexOf('(', at - 1);
    return chinese >= 0 && chinese > closed && chinese > latin;
  }

  /// True inside something like https://… or name@host, as far as it goes back without a space or a
  /// Chinese character.
  private static boolean isAddress(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) > ' ' && text.charAt(start - 1) < 0x7f) {
      start--;
    }
    String word = text.substring(start, at);
    return word.contains("://") || word.contains("@") || word.startsWith("www");
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x250
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isBlank(String text) {
    return text.chars().filter(c -> c > ' ' && c != '"' && c != '\'').findAny().isEmpty();
  }

  /// Han characters and Chinese marks.
  private static boolean isChinese(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    int point =
        Character.isLowSurrogate(c) && at > 0 ? text.codePointBefore(at + 1) : text.codePointAt(at);
    return Character.isIdeographic(point) || "，。、；：？！（）《》〈〉“”‘’—…〔〕【】〇％　".indexOf(c) >= 0;
  }
}
