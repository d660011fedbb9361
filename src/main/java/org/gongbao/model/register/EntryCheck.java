package org.gongbao.model.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Looks over what was written into a line of a register before it is kept.
public final class EntryCheck {
  private static final int LONGEST = 200;

  private EntryCheck() {}

  /// The fields as registers keep them: without spaces around, days in one form, words parted by
  /// `|` instead of any usual mark.
  public static Entry tidied(Entry entry) {
    List<String> fields = new ArrayList<>();
    for (Column column : entry.register().columns()) {
      fields.add(tidied(column, entry.get(column).strip()));
    }
    return new Entry(entry.id(), entry.register(), fields);
  }

  private static String tidied(Column column, String written) {
    return switch (column.kind()) {
      case DAY -> Days.parse(written).map(Days::written).orElse(written);
      case WORDS ->
          Arrays.stream(written.split("[|、；;\n]"))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .distinct()
              .collect(Collectors.joining("|"));
      case WORD -> written.replaceAll("\\s*\n\\s*", "");
      case TEXT, NUMBER, CHOICE -> written;
    };
  }

  /// What keeps a line from being kept; none when all is well.
  public static List<EntryFault> faults(Entry entry) {
    List<EntryFault> faults = new ArrayList<>();
    for (Column column : entry.register().columns()) {
      field(entry, column, faults);
    }
    if (faults.isEmpty() && entry.holding().isBackward()) {
      faults.add(
          EntryFault.of(Column.TO, "backward", entry.get(Column.FROM), entry.get(Column.TO)));
    }
    return faults;
  }

  private static void field(Entry entry, Column column, List<EntryFault> into) {
    String written = entry.get(column);
    if (written.isEmpty()) {
      if (entry.register().requires(column)) {
        into.add(EntryFault.of(column, "blank"));
      }
    } else if (written.length() > LONGEST && column.kind() != Column.Kind.TEXT) {
      into.add(EntryFault.of(column, "long", Integer.toString(LONGEST)));
    } else if (column.kind() == Column.Kind.DAY && Days.parse(written).isEmpty()) {
      into.add(EntryFault.of(column, "day", written));
    } else if (column.kind() == Column.Kind.NUMBER && !written.matches("[1-9]\\d{0,5}")) {
      into.add(EntryFault.of(column, "number", written));
    } else if (column.kind() == Column.Kind.CHOICE && !column.choices().contains(written)) {
      into.add(EntryFault.of(column, "choice", written, String.join("、", column.choices())));
    }
  }
}
