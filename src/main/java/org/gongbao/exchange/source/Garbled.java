package org.gongbao.exchange.source;

import java.util.regex.Pattern;

/// Text whose characters were spoilt before it came here: bytes once read in the wrong encoding and
/// written out again, or memory nobody filled.
public final class Garbled {
  /// UTF-8 or GBK bytes shown as Latin letters: Ã©, ä¸­, ÖÐ»ª.
  private static final String LATIN =
      "(?:[\\u00C2-\\u00EF][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192"
          + "\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]){2,}|[\\u00C0-\\u00FF\\u00A1-\\u00BF]{6,}";

  /// UTF-8 bytes shown as Han: every 。 and ， becomes one of a few characters nobody uses.
  private static final String HAN = "(?:[銆锛鈥锟][\\uE000-\\uF8FF\\u20AC\\p{IsHan}?]?.{0,12}){3}";

  private static final Pattern SIGNS =
      Pattern.compile(
          "锟斤拷|烫烫烫|屯屯屯|锘匡|^锘|\\uFFFD|鐨勩|锛屼|鈥滐|鈥渁|\\p{IsHan}\\?{3,}\\p{IsHan}|\\?{6,}|"
              + LATIN
              + "|"
              + HAN);

  private Garbled() {}

  /// True when a line holds signs of it.
  public static boolean isIn(String line) {
    return SIGNS.matcher(line).find();
  }
}
