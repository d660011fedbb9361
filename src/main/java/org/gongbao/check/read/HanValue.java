package org.gongbao.check.read;

import java.util.OptionalLong;

/// Values of numbers written in Han: 三百零五, 一千二百万, 二〇二一.
public final class HanValue {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 24;
  private static final long WIDEST = 100_000_000L;

  private HanValue() {}

  /// True for what numbers are written with.
  public static boolean isPart(char c) {
    return digit(c) >= 0 || magnitude(c) > 0;
  }

  static int digit(char c) {
    return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  /// 10 to 100000000 for 十百千万亿; 0 for any other.
  static long magnitude(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  /// The value; empty for what is no number (三五, 百千) or has more than 24 characters.
  public static OptionalLong of(String written) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return OptionalLong.empty();
    }
    boolean plain = written.chars().allMatch(c -> digit((char) c) >= 0);
    return plain ? code(written) : counted(written);
  }

  /// 二〇二一; two digits side by side without 〇 are a guess (三五个), not a number.
  private static OptionalLong code(String written) {
    if (written.length() == 2 && written.indexOf('〇') < 0) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < written.length(); i++) {
      value = value * 10 + digit(written.charAt(i));
    }
    return OptionalLong.of(value);
  }

  private static OptionalLong counted(String written) {
    long total = 0;
    long section = 0;
    long pending = -1;
    long below = Long.MAX_VALUE;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      long magnitude = magnitude(c);
      int digit = digit(c);
      if (magnitude == 0) {
        if (pending > 0) {
          return OptionalLong.empty();
        }
        pending = digit;
      } else if (magnitude >= 10_000) {
        section += Math.max(pending, 0);
        if (section == 0 && total == 0 || total > WIDEST) {
          return OptionalLong.empty();
        }
        boolean wider = magnitude > 10_000 && section < 10_000 && total > 0;
        total = wider ? (total + section) * magnitude : total + section * magnitude;
        section = 0;
        pending = -1;
        below = Long.MAX_VALUE;
      } else {
        boolean bare = pending < 0 && magnitude == 10;
        if (magnitude >= below || pending == 0 && magnitude != 10 || pending < 0 && !bare) {
          return OptionalLong.empty();
        }
        section += (bare || pending == 0 ? 1 : pending) * magnitude;
        below = magnitude;
        pending = -1;
      }
    }
    // 一百五, 三万五: 150 and 35000 in speech, and so no sure value.
    boolean spoken = pending > 0 && magnitude(written.charAt(written.length() - 2)) > 10;
    return spoken ? OptionalLong.empty() : OptionalLong.of(total + section + Math.max(pending, 0));
  }
}
