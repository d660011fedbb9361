package org.gongbao.exchange.web;

import java.util.regex.Pattern;
import org.gongbao.exchange.source.Look.Align;

/// What `<br>` stands for: the end of a paragraph, for pages that have no other, or a line end
/// within a title or paragraph.
final class Breaks {
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,3}[.、．]"
              + "|第[一二三四五六七八九十百零]{1,5}[编章节条]|附\\s*件|——).*",
          Pattern.DOTALL);
  private static final Pattern ALONE =
      Pattern.compile(
          "(?U).{0,14}[\\[［【（(〈〔﹝]\\s*\\d{4}\\s*[\\]］】）)〉〕﹞]\\s*第?\\s*\\d+\\s*[号號]"
              + "|第\\s*\\S{1,6}\\s*[号號]"
              + "|\\S{2,6}\\s*年\\s*\\S{1,3}\\s*月\\s*\\S{1,3}\\s*日"
              + "|[（(].*[）)]");

  private Breaks() {}

  /// True when what follows a line end is a paragraph of its own.
  ///
  /// @param before text up to the break, not blank
  /// @param after text up to the next, not blank
  static boolean endsParagraph(String before, String after, Align align) {
    char first = after.charAt(0);
    boolean indented = first == '\u3000' || first == '\u00A0' && isSpace(after, 1);
    char last = before.stripTrailing().charAt(before.stripTrailing().length() - 1);
    return indented
        || align == Align.END
        || "。；：:！？”".indexOf(last) >= 0
        || BEGINS.matcher(after.strip()).matches()
        || ALONE.matcher(after.strip()).matches()
        || ALONE.matcher(before.strip()).matches();
  }

  private static boolean isSpace(String text, int at) {
    return at < text.length()
        && (Character.isSpaceChar(text.charAt(at)) || text.charAt(at) == '\u00A0');
  }
}
