package org.gongbao.edit.fields;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.HanNumber;

/// Writes a date in the manner another is written in: Chinese or Arabic numerals of either width,
/// leading zeros, spaces.
public final class DateForm {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\s*)([^\\s年]+)(\\s*年\\s*)([^\\s月]+)(\\s*月\\s*)([^\\s日]+)(\\s*日.*)", Pattern.DOTALL);
  private static final Pattern HAN = Pattern.compile("[〇○零OＯo一二三四五六七八九十]+");

  private DateForm() {}

  /// @param manner a written date; anything else gives the form official documents take today
  public static String write(LocalDate date, String manner) {
    Matcher matcher = DATE.matcher(manner);
    if (!matcher.matches()) {
      return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    boolean han = HAN.matcher(matcher.group(2)).matches();
    String year =
        han
            ? years(date.getYear(), matcher.group(2))
            : number(date.getYear(), "", matcher.group(2));
    return matcher.group(1)
        + year
        + matcher.group(3)
        + part(date.getMonthValue(), matcher.group(4))
        + matcher.group(5)
        + part(date.getDayOfMonth(), matcher.group(6))
        + matcher.group(7);
  }

  private static String part(int value, String manner) {
    return HAN.matcher(manner).matches()
        ? HanNumber.write(value)
        : number(value, manner.matches("[0０].") ? "0" : "", manner);
  }

  private static String years(int year, String manner) {
    String digits = HanNumber.writeDigits(year);
    String zero = manner.replaceAll("[^○零OＯo]", "");
    return zero.isEmpty() ? digits : digits.replace('〇', zero.charAt(0));
  }

  private static String number(int value, String zero, String manner) {
    String digits = (value < 10 ? zero : "") + value;
    if (!manner.matches(".*[０-９].*")) {
      return digits;
    }
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }
}
