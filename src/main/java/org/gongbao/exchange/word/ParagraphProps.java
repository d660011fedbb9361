package org.gongbao.exchange.word;

import org.gongbao.exchange.source.Look.Align;
import org.jspecify.annotations.Nullable;

/// What a style or a paragraph says about paragraphs; null where it says nothing.
///
/// @param outline 0–8, or 9 for running text
/// @param list id of its numbering; 0 for none
/// @param depth level in the numbering, from 0
record ParagraphProps(
    @Nullable Align align,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer depth) {
  static final ParagraphProps NONE = new ParagraphProps(null, null, null, null);

  /// @param node a `w:pPr`
  static ParagraphProps of(XmlNode node) {
    XmlNode numbering = node.child("w:numPr").orElse(new XmlNode("", java.util.Map.of()));
    return new ParagraphProps(
        node.value("w:jc").map(ParagraphProps::align).orElse(null),
        node.number("w:outlineLvl").orElse(null),
        numbering.number("w:numId").orElse(null),
        numbering.number("w:ilvl").orElse(null));
  }

  private static Align align(String value) {
    return switch (value) {
      case "center" -> Align.CENTRE;
      case "right", "end" -> Align.END;
      default -> Align.START;
    };
  }

  /// These, and where they say nothing, `under`.
  ParagraphProps over(ParagraphProps under) {
    return new ParagraphProps(
        align != null ? align : under.align,
        outline != null ? outline : under.outline,
        list != null ? list : under.list,
        depth != null ? depth : under.depth);
  }

  Align alignOrStart() {
    return align != null ? align : Align.START;
  }
}
