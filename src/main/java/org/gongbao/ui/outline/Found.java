package org.gongbao.ui.outline;

/// How much the rules found in an item.
public record Found(int errors, int warnings) {
  public static final Found NOTHING = new Found(0, 0);

  public Found plus(Found other) {
    return new Found(errors + other.errors, warnings + other.warnings);
  }
}
