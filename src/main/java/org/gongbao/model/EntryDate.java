package org.gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a chronicle entry happened. Null dates: not known, to be asked, never guessed.
public record EntryDate(@Nullable LocalDate from, @Nullable LocalDate to, PartOfDay part)
    implements FieldValue {
  public static final EntryDate UNKNOWN = new EntryDate(null, null, PartOfDay.NONE);

  public EntryDate {
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException(from + "–" + to);
    }
  }
}
