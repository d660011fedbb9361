package org.gongbao.layout.font;

/// Names one font face by its PostScript name, such as `NotoSerifSC-Regular`.
public record FontName(String value) {
  public FontName {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank font name");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
