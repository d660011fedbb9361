package org.gongbao.exchange.word;

import java.util.Optional;

/// One level of a numbering.
///
/// @param start first number
/// @param format name of the number format
/// @param pattern text with %1 … %9 for the numbers of the levels; empty shows nothing
/// @param suffix what parts number and text: `tab`, `space` or `nothing`
/// @param restart 0 when it never restarts, else the level (from 1) and those above that restart it
/// @param legal true when all its numbers are decimal
/// @param style paragraph style tied to it, or empty
/// @param symbols font of a bullet whose codes are not Unicode, or empty
record NumberLevel(
    int start,
    String format,
    String pattern,
    String suffix,
    int restart,
    boolean legal,
    String style,
    String symbols) {
  private static final int LAST_START = 32_767;

  /// @param node a `w:lvl`
  /// @param depth of the level, from 0
  static NumberLevel of(XmlNode node, int depth) {
    String format = format(node);
    String shown = node.child("w:lvlText").flatMap(text -> text.get("w:val")).orElse("");
    boolean picture = node.child("w:lvlPicBulletId").isPresent();
    return new NumberLevel(
        node.number("w:start").filter(n -> n >= 0 && n <= LAST_START).orElse(0),
        format,
        picture && shown.isBlank() ? "•" : shown,
        node.value("w:suff").orElse("tab"),
        node.number("w:lvlRestart").filter(n -> n >= 0 && n <= depth).orElse(depth),
        node.toggle("w:isLgl").orElse(false),
        node.value("w:pStyle").orElse(""),
        node.child("w:rPr").map(RunProps::of).map(RunProps::symbolFont).orElse(""));
  }

  /// A format of one's own stands in an alternative beside the nearest known one.
  private static String format(XmlNode node) {
    Optional<XmlNode> plain = node.child("w:numFmt");
    if (plain.isPresent()) {
      return plain.get().get("w:val").orElse("decimal");
    }
    return node.child("mc:AlternateContent").stream()
        .flatMap(alternative -> alternative.children().stream())
        .flatMap(choice -> choice.child("w:numFmt").stream())
        .map(NumberLevel::custom)
        .findFirst()
        .orElse("decimal");
  }

  private static String custom(XmlNode format) {
    String name = format.get("w:val").orElse("decimal");
    return name.equals("custom") ? "custom:" + format.get("w:format").orElse("") : name;
  }

  /// @param number of a level
  /// @return as this level writes its own
  String written(int number) {
    if (format.startsWith("custom:")) {
      // Such as 001, 002, 003: digits padded to the width of the first.
      int width = format.indexOf(',') < 0 ? 0 : format.indexOf(',') - "custom:".length();
      String digits = Integer.toString(number);
      return "0".repeat(Math.max(0, Math.min(width, 9) - digits.length())) + digits;
    }
    return NumberWords.of(number, format);
  }
}
