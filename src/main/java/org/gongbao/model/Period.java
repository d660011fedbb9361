package org.gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A span of days, both ends included; both null when there is none.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements FieldValue {
  public static final Period NONE = new Period(null, null);

  public Period {
    if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
      throw new IllegalArgumentException(from + "–" + to);
    }
  }
}
