package org.gongbao.layout.style;

import java.util.Map;
import java.util.Objects;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.TextRole;

/// 版式: everything an office decides about its pages. Data: `resources/style/*.json`.
///
/// @param name shown to the user
/// @param types one for every [TextRole]
/// @param fonts the font that plays each face
public record HouseStyle(
    String name,
    Paper paper,
    TypeArea area,
    LineRules lines,
    FlowRules flow,
    TableStyle tables,
    ContentsStyle contents,
    Map<TextRole, Type> types,
    Map<Face, FontName> fonts) {
  public HouseStyle {
    types = Map.copyOf(types);
    fonts = Map.copyOf(fonts);
    for (TextRole role : TextRole.values()) {
      if (!types.containsKey(role)) {
        throw new IllegalArgumentException("no type for " + role);
      }
    }
    for (Face face : Face.values()) {
      if (!fonts.containsKey(face)) {
        throw new IllegalArgumentException("no font for " + face);
      }
    }
  }

  /// With the usual contents pages.
  public HouseStyle(
      String name,
      Paper paper,
      TypeArea area,
      LineRules lines,
      FlowRules flow,
      TableStyle tables,
      Map<TextRole, Type> types,
      Map<Face, FontName> fonts) {
    this(name, paper, area, lines, flow, tables, ContentsStyle.USUAL, types, fonts);
  }

  public Type type(TextRole role) {
    return Objects.requireNonNull(types.get(role));
  }

  public FontName font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }
}
