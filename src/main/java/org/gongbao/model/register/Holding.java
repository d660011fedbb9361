package org.gongbao.model.register;

import java.time.LocalDate;
import java.util.Optional;

/// From when to when something holds, both days among them; empty where it is not known or not
/// over.
public record Holding(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Holding ALWAYS = new Holding(Optional.empty(), Optional.empty());

  public boolean on(LocalDate day) {
    return !isBefore(day) && !isAfter(day);
  }

  /// True when the day comes before the first.
  public boolean isAfter(LocalDate day) {
    return from.filter(day::isBefore).isPresent();
  }

  /// True when the day comes after the last.
  public boolean isBefore(LocalDate day) {
    return to.filter(day::isAfter).isPresent();
  }

  public boolean overlaps(Holding other) {
    return to.flatMap(end -> other.from.filter(end::isBefore)).isEmpty()
        && other.to.flatMap(end -> from.filter(end::isBefore)).isEmpty();
  }

  /// True when the last day comes before the first.
  public boolean isBackward() {
    return to.flatMap(end -> from.filter(end::isBefore)).isPresent();
  }
}
