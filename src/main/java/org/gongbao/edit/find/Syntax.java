package org.gongbao.edit.find;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gongbao.edit.find.BadQueryException.Kind;

/// 正则 as editors write it: Java's regular expressions, with classes by Chinese names.
///
/// | name | stands for one |
/// |---|---|
/// | `[汉]` | 汉字 |
/// | `[数]` | digit, of either width |
/// | `[中数]` | Chinese numeral, 大写 too |
/// | `[字母]` | Latin letter, of either width |
/// | `[标]` | Chinese punctuation mark |
/// | `[空]` | space of any kind, U+3000 too |
///
/// `[^汉]` is anything else, `[[汉][数]]` either. A bracket with anything but a name in it is a class
/// of its characters. `\s` is `[空]`, `\d` is `[数]`. `^` and `$` are start and end of a text or of a
/// line in it.
public final class Syntax {
  private static final String MARKS = "，。、；：？！“”‘’（）〔〕［］【】〖〗《》〈〉「」『』—…·～－﹏‧・〜﹑﹔﹕﹖﹗「」";

  /// Names of classes and their members.
  private static final Map<String, String> CLASSES =
      Map.of(
          "汉", "\\p{IsHan}",
          "数", "0-9０-９",
          "中数", "〇零○一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟",
          "字母", "A-Za-zＡ-Ｚａ-ｚ",
          "标", quoted(MARKS),
          "空", White.MEMBERS);

  private final String typed;
  private final boolean anyWidth;
  private final boolean skipWhite;
  private final StringBuilder java = new StringBuilder();
  private final int[] origins;
  private int at;
  private int depth;

  private Syntax(String typed, Set<Option> options) {
    this.typed = typed;
    this.anyWidth = options.contains(Option.ANY_WIDTH);
    this.skipWhite = options.contains(Option.SKIP_WHITE);
    this.origins = new int[typed.length() * 64 + 256];
  }

  /// The compiled form of a pattern.
  ///
  /// @throws BadQueryException when it is none
  static Pattern compile(String typed, Set<Option> options, int flags) throws BadQueryException {
    return new Syntax(typed, options).compile(flags);
  }

  private Pattern compile(int flags) throws BadQueryException {
    while (at < typed.length()) {
      step();
    }
    try {
      return Pattern.compile(java.toString(), flags);
    } catch (PatternSyntaxException bad) {
      Kind kind = kind(bad.getDescription());
      // Java names the character before a bracket that closes nothing.
      int index = kind == Kind.GROUP_CLOSE ? bad.getIndex() + 1 : bad.getIndex();
      throw new BadQueryException(kind, origin(index));
    } catch (StackOverflowError nested) {
      throw new BadQueryException(Kind.PATTERN, 0);
    }
  }

  private void step() throws BadQueryException {
    char c = typed.charAt(at);
    if (c == '\\') {
      escape();
    } else if (c == '[') {
      bracket();
    } else {
      if (c == ']' && depth > 0) {
        depth--;
      }
      if (!(skipWhite && depth == 0 && White.is(c))) {
        emit(literal(c), 1);
      } else {
        at++;
      }
    }
  }

  private void bracket() throws BadQueryException {
    int close = typed.indexOf(']', at);
    boolean not = at + 1 < typed.length() && typed.charAt(at + 1) == '^';
    String name = close < 0 ? "" : typed.substring(at + (not ? 2 : 1), close);
    if (!CLASSES.containsKey(name)) {
      depth++;
      emit("[", 1);
      return;
    }
    if (skipWhite && name.equals("空")) {
      throw new BadQueryException(Kind.WHITE, at);
    }
    emit("[" + (not ? "^" : "") + members(name) + "]", close + 1 - at);
  }

  private void escape() throws BadQueryException {
    if (at + 1 >= typed.length()) {
      throw new BadQueryException(Kind.ESCAPE, at);
    }
    char next = typed.charAt(at + 1);
    switch (next) {
      case 'Q' -> {
        int end = typed.indexOf("\\E", at + 2);
        String verbatim = typed.substring(at + 2, end < 0 ? typed.length() : end);
        emit(quoted(folded(verbatim)), (end < 0 ? typed.length() : end + 2) - at);
      }
      case 's' -> {
        if (skipWhite) {
          throw new BadQueryException(Kind.WHITE, at);
        }
        emit("[" + White.MEMBERS + "]", 2);
      }
      case 'S' -> emit("[^" + White.MEMBERS + "]", 2);
      case 'd' -> emit("[" + members("数") + "]", 2);
      case 'D' -> emit("[^" + members("数") + "]", 2);
      default -> emit(next < 0x80 ? "\\" + next : literal(next), 2);
    }
  }

  /// What a character that is no sign of the language becomes: folded, and then no sign either.
  private String literal(char c) {
    char same = anyWidth ? Widths.folded(c) : c;
    boolean sign = same != c && !Character.isLetterOrDigit(same) && same < 0x80;
    return sign ? "\\" + same : String.valueOf(same);
  }

  private String folded(String chars) {
    return anyWidth ? Widths.folded(chars) : chars;
  }

  private String members(String name) {
    String members = CLASSES.getOrDefault(name, "");
    return anyWidth && name.equals("标") ? members + quoted(Widths.folded(MARKS)) : members;
  }

  private void emit(String translated, int taken) {
    for (int i = 0; i < translated.length() && java.length() + i < origins.length; i++) {
      origins[java.length() + i] = at;
    }
    java.append(translated);
    at += taken;
  }

  /// Position in what was typed of a position in what it became.
  private int origin(int position) {
    return position < 0 || position >= java.length() || position >= origins.length
        ? Math.max(0, typed.length() - 1)
        : origins[position];
  }

  private static String quoted(String chars) {
    StringBuilder quoted = new StringBuilder();
    chars
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && !Character.isLetterOrDigit(c)) {
                quoted.append('\\');
              }
              quoted.appendCodePoint(c);
            });
    return quoted.toString();
  }

  private static Kind kind(String description) {
    if (description.startsWith("Unclosed group")) {
      return Kind.GROUP_OPEN;
    } else if (description.startsWith("Unmatched closing")) {
      return Kind.GROUP_CLOSE;
    } else if (description.startsWith("Unclosed character class")) {
      return Kind.CLASS_OPEN;
    } else if (description.startsWith("Dangling meta")
        || description.startsWith("Illegal repetition")
        || description.startsWith("Unclosed counted")) {
      return Kind.REPEAT;
    }
    return description.startsWith("Look-behind") ? Kind.BEHIND : Kind.PATTERN;
  }
}
