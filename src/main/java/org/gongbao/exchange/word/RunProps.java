package org.gongbao.exchange.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a style or a run says about characters; null where it says nothing.
///
/// @param size in hundredths of a point
/// @param rise `superscript`, `subscript` or `baseline`
/// @param symbols name of a font whose codes are not Unicode, else empty
record RunProps(
    @Nullable Boolean bold,
    @Nullable Integer size,
    @Nullable Boolean kai,
    @Nullable String rise,
    @Nullable Boolean hidden,
    @Nullable String symbols) {
  static final RunProps NONE = new RunProps(null, null, null, null, null, null);
  private static final int HALF_POINT = 50;
  private static final int LARGEST_HALF_POINTS = 3276;

  /// @param node a `w:rPr`
  static RunProps of(XmlNode node) {
    return new RunProps(
        node.toggle("w:b").orElse(null),
        node.number("w:sz")
            .filter(size -> size > 0 && size <= LARGEST_HALF_POINTS)
            .map(size -> size * HALF_POINT)
            .orElse(null),
        node.child("w:rFonts").flatMap(RunProps::kai).orElse(null),
        node.value("w:vertAlign").orElse(null),
        node.toggle("w:vanish").orElse(null),
        node.child("w:rFonts").flatMap(RunProps::symbols).orElse(null));
  }

  private static Optional<Boolean> kai(XmlNode fonts) {
    return fonts
        .get("w:eastAsia")
        .map(font -> fonts.get("w:eastAsiaTheme").isEmpty() && isKai(font))
        .or(() -> fonts.get("w:eastAsiaTheme").map(theme -> false));
  }

  private static boolean isKai(String font) {
    return font.startsWith("楷体")
        || font.regionMatches(true, 0, "KaiTi", 0, 5)
        || font.endsWith("楷体")
        || font.contains("楷体_GB2312")
        || font.endsWith("楷体简体");
  }

  private static Optional<String> symbols(XmlNode fonts) {
    return fonts.get("w:ascii").map(font -> SymbolFonts.isSymbols(font) ? font : "");
  }

  /// These, and where they say nothing, `under`.
  RunProps over(RunProps under) {
    return new RunProps(
        bold != null ? bold : under.bold,
        size != null ? size : under.size,
        kai != null ? kai : under.kai,
        rise != null ? rise : under.rise,
        hidden != null ? hidden : under.hidden,
        symbols != null ? symbols : under.symbols);
  }

  /// Two styles at work on one run: bold on bold is plain (17.7.3, toggle properties).
  RunProps toggledOver(RunProps under) {
    RunProps both = over(under);
    boolean toggled = bold != null && bold && under.bold != null && under.bold;
    return toggled
        ? new RunProps(false, both.size, both.kai, both.rise, both.hidden, both.symbols)
        : bold != null && !bold && under.bold != null
            ? new RunProps(under.bold, both.size, both.kai, both.rise, both.hidden, both.symbols)
            : both;
  }

  boolean isBold() {
    return bold != null && bold;
  }

  boolean isKai() {
    return kai != null && kai;
  }

  boolean isHidden() {
    return hidden != null && hidden;
  }

  int sizeOr(int absent) {
    return size != null ? size : absent;
  }

  String symbolFont() {
    return symbols != null ? symbols : "";
  }
}
