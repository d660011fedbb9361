package org.gongbao.model.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks over what was written into a line of a register before it is kept.
public final class EntryCheck {
  private static final int LONGEST = 200;
  private static final Pattern PARTING = Pattern.compile("[|、；;\r\n]");
  private static final Pattern LINE_END = Pattern.compile("\\s*[\r\n]\\s*");

  private EntryCheck() {}

  /// The fields as registers keep them: without spaces around, days in one form, words parted by
  /// `|` instead of any usual mark.
  public static Entry tidied(Entry entry) {
    List<String> fields = new ArrayList<>();
    for (Column column : entry.register().columns()) {
      String written = entry.get(column).strip();
      fields.add(written.isEmpty() ? "" : tidied(column, written));
    }
    return new Entry(entry.id(), entry.register(), fields);
  }

  private static String tidied(Column column, String written) {
    return switch (column.kind()) {
      case DAY -> Days.parse(written).map(Days::written).orElse(written);
      case WORDS ->
          PARTING
              .splitAsStream(written)
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .distinct()
              .collect(Collectors.joining("|"));
      case WORD -> LINE_END.matcher(written).replaceAll("");
      case TEXT -> written.replaceAll("\r\n?", "\n");
      case COUNT, POSTCODE -> Normalizer.normalize(written, Normalizer.Form.NFKC);
      case ISSUE -> IssueKey.parse(written).map(IssueKey::written).orElse(written);
      case NUMBER, CHOICE -> written;
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
    } else {
      value(column, written).ifPresent(into::add);
    }
  }

  private static Optional<EntryFault> value(Column column, String written) {
    String wrong =
        switch (column.kind()) {
          case DAY -> Days.parse(written).isEmpty() ? "day" : "";
          case NUMBER -> written.matches("[1-9]\\d{0,5}") ? "" : "number";
          case COUNT -> written.matches("\\d{1,6}") ? "" : "count";
          case POSTCODE -> written.matches("\\d{6}") ? "" : "postcode";
          case ISSUE -> IssueKey.parse(written).isEmpty() ? "issue" : "";
          case CHOICE -> column.choices().contains(written) ? "" : "choice";
          case WORD, WORDS, TEXT -> "";
        };
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    String choices = String.join("、", column.choices());
    return Optional.of(
        choices.isEmpty()
            ? EntryFault.of(column, wrong, written)
            : EntryFault.of(column, wrong, written, choices));
  }
}
