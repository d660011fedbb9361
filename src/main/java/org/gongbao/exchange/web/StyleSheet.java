package org.gongbao.exchange.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Rules of the style blocks a page carries, as far as one element, class or id names them: that is
/// what word processors and editors of web sites write. Rules for paper and screens of some width
/// are left aside, as is whatever lies outside the page.
final class StyleSheet {
  private static final int LONGEST = 1 << 20;

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  private StyleSheet() {}

  static StyleSheet of(Element page) {
    StyleSheet sheet = new StyleSheet();
    for (Element block : page.getElementsByTag("style")) {
      String media = block.attr("media").toLowerCase(Locale.ROOT);
      if (media.isEmpty() || media.contains("all") || media.contains("screen")) {
        sheet.add(block.data());
      }
    }
    return sheet;
  }

  private void add(String css) {
    String text = css.replace("<!--", "").replace("-->", "");
    int at = 0;
    while (at < Math.min(text.length(), LONGEST)) {
      if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
        continue;
      }
      int open = text.indexOf('{', at);
      int stop = text.indexOf(';', at);
      if (text.charAt(at) == '@' && stop >= 0 && (open < 0 || stop < open)) {
        at = stop + 1;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (open < 0) {
        return;
      } else {
        int close = close(text, open);
        if (text.charAt(at) != '@') {
          rule(text.substring(at, open), text.substring(open + 1, close));
        }
        at = close + 1;
      }
    }
  }

  /// Where the block that opens here ends.
  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private void rule(String selectors, String body) {
    String bare = selectors.replaceAll("(?s)/\\*.*?\\*/", "");
    for (String selector : bare.split(",", -1)) {
      String name = selector.strip();
      if (name.matches("[A-Za-z0-9]*([.#][\\w-]+)?") && !name.isEmpty()) {
        String key = name.indexOf('.') < 0 && name.indexOf('#') < 0 ? lower(name) : keyOf(name);
        rules.computeIfAbsent(key, k -> new HashMap<>()).putAll(Css.declarations(body));
      }
    }
  }

  private static String keyOf(String name) {
    int sign = Math.max(name.indexOf('.'), name.indexOf('#'));
    return lower(name.substring(0, sign)) + name.substring(sign);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// What the rules and the element's own attribute say of it, the more particular last.
  Map<String, String> of(String tag, Element element) {
    String style = element.attr("style");
    if (rules.isEmpty()) {
      return style.isEmpty() ? Map.of() : Css.declarations(style);
    }
    List<String> keys = new ArrayList<>(List.of(tag));
    for (String name : element.classNames()) {
      keys.add("." + name);
      keys.add(tag + "." + name);
    }
    if (!element.id().isEmpty()) {
      keys.add("#" + element.id());
      keys.add(tag + "#" + element.id());
    }
    Map<String, String> all = new HashMap<>();
    keys.forEach(key -> all.putAll(rules.getOrDefault(key, Map.of())));
    all.putAll(Css.declarations(style));
    return all;
  }
}
