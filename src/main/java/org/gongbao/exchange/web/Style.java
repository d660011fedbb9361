package org.gongbao.exchange.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.model.TextStyle;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an element's text looks like, what it inherits included.
///
/// @param hidden the page does not show it
/// @param size in hundredths of a point; 0 where not known, -1 for none
/// @param kai set in 楷体
/// @param script superscript or subscript, else null
/// @param level of the heading it belongs to, else 0
/// @param colour of the type, six hexadecimal digits or empty
/// @param ground colour behind it, likewise
/// @param literal white space and line ends count
record Style(
    boolean hidden,
    Align align,
    boolean strong,
    int size,
    boolean kai,
    @Nullable TextStyle script,
    int level,
    String colour,
    String ground,
    boolean literal) {
  static final Style PLAIN = new Style(false, Align.START, false, 0, false, null, 0, "", "", false);
  private static final Set<String> BOLD = Set.of("b", "strong", "th");
  private static final Set<String> SPEAKING =
      Set.of(
          "b",
          "strong",
          "th",
          "sup",
          "sub",
          "center",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "template",
          "noscript");
  private static final Pattern FAR = Pattern.compile(".*-[0-9]{3,}.*");
  private static final Pattern CLEAR = Pattern.compile("0|0?\\.0+|0%");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Set<String> NEVER_SHOWN = Set.of("template", "noscript");

  /// The style of an element within this one.
  Style of(Element element, StyleSheet sheet) {
    String tag = element.normalName();
    Map<String, String> css = sheet.of(tag, element);
    if (css.isEmpty() && element.attributesSize() == 0 && !SPEAKING.contains(tag)) {
      return this;
    }
    int type = size(tag, element, css);
    String ink = css.containsKey("color") ? Css.colour(css.get("color")) : fontColour(element);
    String paper = ground(element, css);
    return new Style(
        hidden || isHidden(tag, element, css) || type < 0 || vanishes(ink, paper),
        align(tag, element, css),
        strong(tag, css),
        type,
        kai(element, css),
        script(tag, css),
        level(tag, element, css),
        ink.isEmpty() ? colour : ink,
        paper.isEmpty() ? ground : paper,
        tag.equals("pre")
            || css.getOrDefault("white-space", literal ? "pre" : "").startsWith("pre"));
  }

  private static boolean isHidden(String tag, Element element, Map<String, String> css) {
    String opacity = css.getOrDefault("opacity", "1");
    boolean away =
        css.containsKey("text-indent") && FAR.matcher(css.get("text-indent")).matches()
            || css.containsKey("position")
                && FAR.matcher(css.getOrDefault("left", "") + css.getOrDefault("top", ""))
                    .matches();
    return element.hasAttr("hidden")
        || NEVER_SHOWN.contains(tag)
        || css.getOrDefault("display", "").equals("none")
        || css.getOrDefault("visibility", "").equals("hidden")
        || css.getOrDefault("visibility", "").equals("collapse")
        || css.getOrDefault("mso-hide", "").equals("all")
        || CLEAR.matcher(opacity).matches()
        || away;
  }

  private static String fontColour(Element element) {
    return Css.colour(element.attr("color").toLowerCase(Locale.ROOT));
  }

  private static String ground(Element element, Map<String, String> css) {
    String given = css.getOrDefault("background-color", css.getOrDefault("background", ""));
    String attribute = element.attr("bgcolor").toLowerCase(Locale.ROOT);
    if (given.isEmpty()) {
      return element.hasAttr("background") ? "named picture" : Css.colour(attribute);
    }
    return Css.colour(given);
  }

  /// White on white. Where a page does not say what is behind a text, paper is white.
  private boolean vanishes(String ink, String paper) {
    String type = ink.isEmpty() ? colour : ink;
    String behind = paper.isEmpty() ? ground : paper;
    return !ink.isEmpty() && type.equals(behind.isEmpty() ? "ffffff" : behind);
  }

  private Align align(String tag, Element element, Map<String, String> css) {
    String attribute = element.attr("align").toLowerCase(Locale.ROOT);
    boolean box = tag.equals("table") || tag.equals("img");
    String said = css.getOrDefault("text-align", box ? "" : attribute);
    return switch (tag.equals("center") ? "center" : said) {
      case "center", "middle", "-webkit-center" -> Align.CENTRE;
      case "right", "end" -> Align.END;
      case "left", "justify", "start" -> Align.START;
      default -> align;
    };
  }

  private boolean strong(String tag, Map<String, String> css) {
    switch (css.getOrDefault("font-weight", "")) {
      case "bold", "bolder", "600", "700", "800", "900" -> {
        return true;
      }
      case "normal", "lighter", "100", "200", "300", "400", "500" -> {
        return false;
      }
      default -> {}
    }
    return strong || BOLD.contains(tag) || HEADING.matcher(tag).matches();
  }

  private int size(String tag, Element element, Map<String, String> css) {
    if (css.containsKey("font-size")) {
      return Css.size(css.get("font-size"), size);
    }
    if (!tag.equals("font") || !element.hasAttr("size")) {
      return size;
    }
    return switch (element.attr("size").strip()) {
      case "1" -> 750;
      case "2" -> 1000;
      case "3" -> 1200;
      case "4" -> 1350;
      case "5" -> 1800;
      case "6" -> 2400;
      case "7" -> 3600;
      default -> size;
    };
  }

  private boolean kai(Element element, Map<String, String> css) {
    String family = css.getOrDefault("font-family", element.attr("face").toLowerCase(Locale.ROOT));
    return family.isEmpty() ? kai : family.contains("楷") || family.contains("kai");
  }

  private @Nullable TextStyle script(String tag, Map<String, String> css) {
    return switch (css.getOrDefault("vertical-align", tag)) {
      case "super", "sup" -> TextStyle.SUPERSCRIPT;
      case "sub" -> TextStyle.SUBSCRIPT;
      default -> script;
    };
  }

  private int level(String tag, Element element, Map<String, String> css) {
    String outline = css.getOrDefault("mso-outline-level", "");
    if (HEADING.matcher(tag).matches()) {
      return tag.charAt(1) - '0';
    } else if (outline.matches("[1-9]")) {
      return outline.charAt(0) - '0';
    }
    return element.hasClass("MsoTitle") ? 1 : level;
  }
}
