package org.gongbao.ui.text;

/// How a text is drawn beyond its own characters. Nothing of it is stored.
///
/// @param style style class that gives face, size and line height
/// @param prefix drawn before the text, such as an ordinal; the caret never enters it
/// @param indent width in em of the space before everything
/// @param spread true to draw a name of two characters as wide as one of three
/// @param chips true to show soft breaks as a mark in one line instead of breaking
public record TextLook(String style, String prefix, int indent, boolean spread, boolean chips) {

  public static TextLook plain(String style) {
    return new TextLook(style, "", 0, false, false);
  }

  public static TextLook indented(String style, String prefix) {
    return new TextLook(style, prefix, 2, false, false);
  }

  public static TextLook spread(String style) {
    return new TextLook(style, "", 0, true, false);
  }

  public TextLook withPrefix(String written) {
    return new TextLook(style, written, indent, spread, chips);
  }

  public static TextLook chips(String style) {
    return new TextLook(style, "", 0, false, true);
  }
}
