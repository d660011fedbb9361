package org.gongbao.edit.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.HanNumber;
import org.jspecify.annotations.Nullable;

/// What a cell is sorted by: numbers and dates by value, text by pinyin. Numbers come before text,
/// empty cells last of all.
record SortKey(int rank, BigDecimal value, String text) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[约近超]?([-+−－]?[0-9]+(?:[,，][0-9]{3})*(?:[.．][0-9]+)?)(万亿|亿|万|千|百)?(%|％|‰)?(\\D{0,8})");
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9〇零○一二三四五六七八九]{4})[年./\\-－—]([0-9一二三四五六七八九十]{1,3})"
              + "(?:[月./\\-－—](?:([0-9一二三四五六七八九十]{1,3})日?)?)?.{0,12}");
  private static final Pattern YEAR = Pattern.compile("([0-9〇零○一二三四五六七八九]{4})年(?:度|底|末|初)?");
  private static final Pattern HAN = Pattern.compile("[(（第]?([〇零一二三四五六七八九十百千]{1,9})[)）、.．号位名届]?");

  /// @param written of a cell
  static SortKey of(String written) {
    String plain = Figure.plain(written);
    if (Figure.isBlank(written)) {
      return new SortKey(2, BigDecimal.ZERO, "");
    }
    return day(plain)
        .or(() -> number(plain))
        .or(() -> numeral(plain))
        .map(value -> new SortKey(0, value, plain))
        .orElseGet(() -> new SortKey(1, BigDecimal.ZERO, plain));
  }

  boolean isEmpty() {
    return rank == 2;
  }

  int compareTo(SortKey other, Collator collator) {
    if (rank != other.rank) {
      return Integer.compare(rank, other.rank);
    }
    int byValue = value.compareTo(other.value);
    return byValue != 0 || rank != 1 ? byValue : collator.compare(text, other.text);
  }

  /// By pinyin.
  static Collator collator() {
    return Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
  }

  private static Optional<BigDecimal> number(String plain) {
    Matcher matcher = NUMBER.matcher(plain);
    if (!matcher.matches() || plain.length() > 64) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replaceAll("[,，+]", "").replace('．', '.');
    BigDecimal value = new BigDecimal(digits.replace('−', '-').replace('－', '-'));
    int power = power(matcher.group(2)) - fraction(matcher.group(3));
    return Optional.of(value.scaleByPowerOfTen(power));
  }

  private static int power(@Nullable String unit) {
    return switch (unit) {
      case "百" -> 2;
      case "千" -> 3;
      case "万" -> 4;
      case "亿" -> 8;
      case "万亿" -> 12;
      case null, default -> 0;
    };
  }

  private static int fraction(@Nullable String sign) {
    return sign == null ? 0 : sign.equals("‰") ? 3 : 2;
  }

  private static Optional<BigDecimal> day(String plain) {
    Matcher year = YEAR.matcher(plain);
    if (year.matches()) {
      return value(year.group(1)).map(y -> BigDecimal.valueOf(y * 10_000L));
    }
    Matcher matcher = DAY.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Integer> month = value(matcher.group(2)).filter(m -> m >= 1 && m <= 12);
    int day = Optional.ofNullable(matcher.group(3)).flatMap(SortKey::value).orElse(0);
    return month.flatMap(
        m -> value(matcher.group(1)).map(y -> BigDecimal.valueOf(y * 10_000L + m * 100 + day)));
  }

  private static Optional<BigDecimal> numeral(String plain) {
    Matcher matcher = HAN.matcher(plain);
    return matcher.matches() ? value(matcher.group(1)).map(BigDecimal::valueOf) : Optional.empty();
  }

  private static Optional<Integer> value(String written) {
    OptionalInt value = HanNumber.parse(written);
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }
}
