package org.gongbao.exchange;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an editor said about a source; the reader does as told and decides the rest by itself.
///
/// @param labels what lines are, by their numbers
/// @param year of a chronicle that does not say; without it such dates stay unknown
public record Guidance(As as, Map<Integer, Label> labels, Optional<Year> year) {
  /// Nothing was said.
  public static final Guidance NONE = of(As.AUTO);

  public Guidance {
    labels = Map.copyOf(labels);
  }

  public static Guidance of(As as) {
    return new Guidance(as, Map.of(), Optional.empty());
  }

  /// With the label of a line set, or taken away again when there is none.
  public Guidance with(int line, Optional<Label> label) {
    Map<Integer, Label> changed = new HashMap<>(labels);
    label.ifPresentOrElse(said -> changed.put(line, said), () -> changed.remove(line));
    return new Guidance(as, changed, year);
  }

  public Guidance with(As other) {
    return new Guidance(other, labels, year);
  }

  public Guidance with(Optional<Year> given) {
    return new Guidance(as, labels, given);
  }

  /// What to take a source for.
  public enum As {
    AUTO,
    ISSUE,
    DOCUMENT,
    CHRONICLE
  }
}
