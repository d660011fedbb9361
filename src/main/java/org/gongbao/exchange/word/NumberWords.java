package org.gongbao.exchange.word;

import java.util.Locale;

/// Writes a counter the way a number format of word files does (ISO/IEC 29500-1, 17.18.59).
final class NumberWords {
  private static final String DIGITS = "○一二三四五六七八九";
  private static final String COUNTING = "零一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int LARGEST = 32_767;

  private NumberWords() {}

  /// @param format name of the format; unknown ones give decimal digits
  static String of(int number, String format) {
    if (number < 0 || number > LARGEST) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "ordinal" -> ordinal(number);
      case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> enclosed(number, 0x2488, 20);
      case "decimalEnclosedParen" -> enclosed(number, 0x2474, 20);
      case "ideographEnclosedCircle" -> enclosed(number, 0x3280, 10);
      case "chineseCounting", "taiwaneseCounting" -> counting(number, DIGITS);
      case "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
          thousands(number, COUNTING, "十百千万", format.equals("japaneseCounting"));
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, format.equals("ideographDigital") ? "〇一二三四五六七八九" : DIGITS);
      case "chineseLegalSimplified" -> formal(number, LEGAL, "拾佰仟万");
      case "ideographLegalTraditional" -> formal(number, LEGAL_TRADITIONAL, "拾佰仟萬");
      case "japaneseLegal" -> formal(number, "零壱弐参四伍六七八九", "拾百阡萬");
      case "ideographTraditional" -> cycle(number, STEMS);
      case "ideographZodiac" -> cycle(number, BRANCHES);
      case "ideographZodiacTraditional" ->
          number == 0 ? "0" : cycle(number, STEMS) + cycle(number, BRANCHES);
      case "numberInDash" -> "- " + number + " -";
      case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
      case "chicago" -> chicago(number);
      case "aiueoFullWidth", "aiueo" ->
          cycle(number, "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン");
      case "irohaFullWidth", "iroha" ->
          cycle(number, "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン");
      case "ganada" -> cycle(number, "가나다라마바사아자차카타파하");
      case "russianUpper" -> cycle(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");
      case "russianLower" -> cycle(number, "абвгдежзиклмнопрстуфхцчшщыэюя");
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        text.append(signs[i]);
      }
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  /// After Z comes AA, then BB.
  private static String letters(int number, char first) {
    if (number == 0) {
      return "0";
    }
    char letter = (char) (first + (number - 1) % 26);
    return Character.toString(letter).repeat((number - 1) / 26 + 1);
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static String wide(int number) {
    return Integer.toString(number)
        .chars()
        .map(digit -> digit - '0' + '０')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String circled(int number) {
    if (number == 0) {
      return "⓪";
    } else if (number <= 20) {
      return enclosed(number, 0x2460, 20);
    } else if (number <= 35) {
      return Character.toString(0x3251 + number - 21);
    }
    return number <= 50 ? Character.toString(0x32B1 + number - 36) : Integer.toString(number);
  }

  private static String enclosed(int number, int first, int last) {
    return number >= 1 && number <= last
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String digits(int number, String signs) {
    return Integer.toString(number)
        .chars()
        .map(digit -> signs.charAt(digit - '0'))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// 一 … 九十九, then digit by digit: 一○○.
  private static String counting(int number, String signs) {
    return number < 100 ? thousands(number, signs, "十百千万", false) : digits(number, signs);
  }

  /// 一百零五, 一千二百; ten to nineteen without 一.
  ///
  /// @param terse true to leave 零 and 一 out: 百五
  private static String thousands(int number, String signs, String units, boolean terse) {
    String text = formal(number, signs, units);
    if (terse && number > 0) {
      String bare = text.replace(signs.substring(0, 1), "");
      for (char unit : units.substring(0, 3).toCharArray()) {
        bare = bare.replace("一" + unit, Character.toString(unit));
      }
      return bare;
    }
    return number >= 10 && number < 20 ? text.substring(1) : text;
  }

  private static String formal(int number, String signs, String units) {
    if (number == 0) {
      return signs.substring(0, 1);
    }
    if (number >= 10_000) {
      int rest = number % 10_000;
      String gap = rest > 0 && rest < 1000 ? signs.substring(0, 1) : "";
      return formal(number / 10_000, signs, units)
          + units.charAt(3)
          + (rest == 0 ? "" : gap + formal(rest, signs, units));
    }
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    for (int unit = 3, scale = 1000; unit >= 0; unit--, scale /= 10) {
      int digit = number / scale % 10;
      if (digit > 0) {
        text.append(zero ? signs.substring(0, 1) : "").append(signs.charAt(digit));
        text.append(unit > 0 ? units.substring(unit - 1, unit) : "");
        zero = false;
      } else {
        zero = !text.isEmpty();
      }
    }
    return text.toString();
  }

  private static String cycle(int number, String signs) {
    return number == 0 ? "0" : Character.toString(signs.charAt((number - 1) % signs.length()));
  }

  private static String chicago(int number) {
    String sign = cycle(number, "*†‡§");
    return number == 0 ? sign : sign.repeat((number - 1) / 4 + 1);
  }
}
