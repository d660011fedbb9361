package org.gongbao.model;

import java.nio.charset.StandardCharsets;

/// Where a chronicle entry of an issue was taken from: an entry of the 大事记簿, as it was then. What
/// either has become since can be told by it.
///
/// @param entry id of the entry in the diary; empty for an entry that was written here
/// @param taken digest of day and text as taken, see [#digest]
public record EntryOrigin(String entry, String taken) implements FieldValue {
  public static final EntryOrigin NONE = new EntryOrigin("", "");
  private static final int LENGTH = 16;

  /// Of an entry of the diary as it is.
  public static EntryOrigin of(ChronicleEntry diary) {
    return new EntryOrigin(diary.id().value(), digest(diary));
  }

  public boolean isNone() {
    return entry.isEmpty();
  }

  /// True when an entry says what was taken.
  public boolean isAsTaken(ChronicleEntry now) {
    return taken.equals(digest(now));
  }

  /// What an entry says, told by 16 hex digits: its days, part of day, text and marks. How its lead
  /// is written does not count: every chronicle has a form of its own.
  public static String digest(ChronicleEntry entry) {
    EntryDate date = entry.date();
    StringBuilder said = new StringBuilder();
    said.append(date.from()).append('/').append(date.to()).append('/').append(date.part().name());
    said.append('\n').append(entry.text().chars());
    for (StyledRange mark : entry.text().marks()) {
      said.append('\n').append(mark.start()).append('-').append(mark.end());
      said.append(mark.style().name()).append(mark.target());
    }
    return Sha256.of(said.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }
}
