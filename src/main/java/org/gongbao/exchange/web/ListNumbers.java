package org.gongbao.exchange.web;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// The numbers a browser writes before the items of a list; here they are characters.
final class ListNumbers {
  private static final String HAN = "零一二三四五六七八九";

  private final String kind;
  private int next;

  ListNumbers(Element list) {
    String css = Css.declarations(list.attr("style")).getOrDefault("list-style-type", "");
    String shorthand = Css.declarations(list.attr("style")).getOrDefault("list-style", "");
    String type = css.isEmpty() ? shorthand : css;
    boolean ordered = list.normalName().equals("ol");
    this.kind = type.isEmpty() ? (ordered ? typed(list.attr("type")) : "none") : type;
    this.next = number(list.attr("start"), 1);
  }

  private static String typed(String type) {
    return switch (type) {
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> "decimal";
    };
  }

  private static int number(String written, int otherwise) {
    return written.matches("-?[0-9]{1,6}") ? Integer.parseInt(written) : otherwise;
  }

  /// What stands before the next item; empty for a bullet, which is no character of the text.
  String next(Element item) {
    int number = number(item.attr("value"), next);
    next = number + 1;
    String first = kind.split("\\s+", -1)[0];
    return switch (first) {
      case "decimal", "decimal-leading-zero" -> number + ".";
      case "lower-alpha", "lower-latin" -> letter('a', number) + ".";
      case "upper-alpha", "upper-latin" -> letter('A', number) + ".";
      case "lower-roman" -> roman(number).toLowerCase(Locale.ROOT) + ".";
      case "upper-roman" -> roman(number) + ".";
      case "cjk-ideographic", "simp-chinese-informal", "cjk-decimal", "trad-chinese-informal" ->
          han(number) + "、";
      default -> "";
    };
  }

  private static String letter(char first, int number) {
    boolean fits = number >= 1 && number <= 26;
    return fits ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }

  private static String han(int number) {
    if (number < 1 || number > 99) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : number < 20 ? "十" : HAN.charAt(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : String.valueOf(HAN.charAt(number % 10)));
  }
}
