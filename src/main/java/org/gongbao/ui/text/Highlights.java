package org.gongbao.ui.text;

import java.util.List;
import java.util.Map;
import org.gongbao.model.Place;

/// Stretches of texts that are tinted in the editor. Nothing of it is stored.
///
/// @param tints by start of the text they lie in
public record Highlights(Map<Place, List<Tint>> tints) {
  public static final Highlights NONE = new Highlights(Map.of());

  public Highlights {
    tints = Map.copyOf(tints);
  }

  /// Those of a text.
  public List<Tint> of(Place text) {
    return tints.getOrDefault(text.at(0), List.of());
  }

  /// A tinted stretch of one text.
  ///
  /// @param from UTF-16 offset
  /// @param style style class that gives the colour
  public record Tint(int from, int length, String style) {}
}
