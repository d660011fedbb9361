package org.gongbao.exchange.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Declarations of one style attribute or rule: the little of CSS that tells what a text is.
final class Css {
  private Css() {}

  /// Property to value, both in small letters; a later one of the same name wins.
  static Map<String, String> declarations(String style) {
    Map<String, String> found = new HashMap<>();
    for (String part : style.split(";", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        String value = part.substring(colon + 1).replace("!important", "").strip();
        found.put(
            part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            value.toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /// A type size in hundredths of a point.
  ///
  /// @param inherited what a relative size refers to; 0 where not known
  /// @return 0 where the size is not known, -1 where it is so small that nothing shows
  static int size(String value, int inherited) {
    String number = value.replaceAll("[^0-9.].*", "");
    String unit = value.substring(number.length()).strip();
    if (number.isEmpty() || number.equals(".") || number.length() > 9) {
      return named(value, inherited);
    }
    int hundredths;
    try {
      hundredths = (int) Math.round(Double.parseDouble(number) * 100);
    } catch (NumberFormatException malformed) {
      return inherited;
    }
    int size =
        switch (unit) {
          case "pt" -> hundredths;
          case "px", "" -> hundredths * 3 / 4;
          case "em", "rem" -> (int) ((long) (inherited == 0 ? 1200 : inherited) * hundredths / 100);
          case "%" -> (int) ((long) (inherited == 0 ? 1200 : inherited) * hundredths / 10_000);
          case "mm" -> (int) (hundredths * 72L * 10 / 254);
          case "cm" -> (int) (hundredths * 72L * 100 / 254);
          default -> inherited;
        };
    return size < 100 ? -1 : size;
  }

  private static int named(String value, int inherited) {
    return switch (value) {
      case "xx-small" -> 700;
      case "x-small" -> 750;
      case "small" -> 1000;
      case "medium" -> 1200;
      case "large" -> 1350;
      case "x-large" -> 1800;
      case "xx-large" -> 2400;
      default -> inherited;
    };
  }

  /// A colour as six hexadecimal digits; empty when it is none, or says nothing of its own.
  static String colour(String value) {
    String colour = value.strip();
    if (colour.isEmpty()) {
      return "";
    } else if (colour.equals("white")) {
      return "ffffff";
    } else if (colour.matches("#[0-9a-f]{6}")) {
      return colour.substring(1);
    } else if (colour.matches("#[0-9a-f]{3}")) {
      return colour.replaceAll("#?(.)", "$1$1");
    } else if (colour.matches("rgb\\((\\s*[0-9]{1,3}\\s*,?){3}\\)")) {
      StringBuilder hex = new StringBuilder();
      for (String part : colour.substring(4, colour.length() - 1).strip().split("[\\s,]+", -1)) {
        hex.append(String.format(Locale.ROOT, "%02x", Math.min(255, Integer.parseInt(part))));
      }
      return hex.toString();
    }
    boolean none = colour.matches("transparent|inherit|initial|none|auto");
    return none ? "" : "named " + colour;
  }
}
