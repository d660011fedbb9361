package org.gongbao.exchange.report;

/// HTML being written. Whatever is given as text or value is escaped.
final class Html {
  private final StringBuilder out = new StringBuilder("<!doctype html>\n");

  /// @param attributes names and values in turn
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /// A style sheet of our own; nothing of it may close the element.
  Html style(String css) {
    out.append("<style>\n").append(css).append("</style>");
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  private static String escaped(String text) {
    return SheetChars.shown(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
