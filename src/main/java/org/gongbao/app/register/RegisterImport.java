package org.gongbao.app.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongbao.app.register.RegisterFile.Row;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryId;

/// What taking a file into a register would do. Lines the file has not stay as they are, and so do
/// columns it has not.
///
/// @param same how many lines the register has already
public record RegisterImport(List<EntryChange> changes, int added, int changed, int same) {
  public RegisterImport {
    changes = List.copyOf(changes);
  }

  /// @param file without a fault
  /// @param blank gives a new line with an id of its own
  public static RegisterImport of(RegisterFile file, List<Entry> lines, Supplier<Entry> blank) {
    return new Comparing(file, lines, blank).result();
  }

  private static final class Comparing {
    private final RegisterFile file;
    private final Supplier<Entry> blank;
    private final Map<List<String>, List<Entry>> bySubject = new HashMap<>();
    private final Map<List<String>, Integer> alike = new HashMap<>();
    private final Set<EntryId> taken = new HashSet<>();
    private final List<EntryChange> changes = new ArrayList<>();
    private int added;
    private int same;

    private Comparing(RegisterFile file, List<Entry> lines, Supplier<Entry> blank) {
      this.file = file;
      this.blank = blank;
      lines.forEach(
          line -> bySubject.computeIfAbsent(Subject.of(line), key -> new ArrayList<>()).add(line));
      file.rows().forEach(row -> alike.merge(Subject.of(row.entry()), 1, Integer::sum));
    }

    private RegisterImport result() {
      List<Row> rest = new ArrayList<>();
      for (Row row : file.rows()) {
        exact(row).ifPresentOrElse(line -> into(line, row), () -> rest.add(row));
      }
      for (Row row : rest) {
        near(row).ifPresentOrElse(line -> into(line, row), () -> add(row));
      }
      return new RegisterImport(changes, added, changes.size() - added, same);
    }

    private List<Entry> candidates(Row row) {
      return bySubject.getOrDefault(Subject.of(row.entry()), List.of()).stream()
          .filter(line -> !taken.contains(line.id()))
          .toList();
    }

    private Optional<Entry> exact(Row row) {
      List<String> which = Subject.which(row.entry());
      List<Entry> lines =
          candidates(row).stream().filter(line -> Subject.which(line).equals(which)).toList();
      return lines.stream()
          .filter(line -> line.fields().equals(merged(line, row).fields()))
          .findFirst()
          .or(() -> lines.stream().findFirst());
    }

    /// The only line about the same, when one of both leaves open which it is.
    private Optional<Entry> near(Row row) {
      List<Entry> lines = candidates(row);
      boolean only = lines.size() == 1 && alike.getOrDefault(Subject.of(row.entry()), 0) == 1;
      return only && (isOpen(lines.getFirst()) || isOpen(row.entry()))
          ? Optional.of(lines.getFirst())
          : Optional.empty();
    }

    private static boolean isOpen(Entry line) {
      return Subject.which(line).stream().allMatch(String::isEmpty);
    }

    private void into(Entry line, Row row) {
      taken.add(line.id());
      Entry after = merged(line, row);
      if (after.fields().equals(line.fields())) {
        same++;
      } else {
        changes.add(EntryChange.of(line, after));
      }
    }

    private void add(Row row) {
      Entry fresh = blank.get();
      changes.add(EntryChange.added(new Entry(fresh.id(), fresh.register(), row.entry().fields())));
      added++;
    }

    private Entry merged(Entry line, Row row) {
      Entry after = line;
      for (Column column : line.register().columns()) {
        if (file.columns().contains(column)) {
          after = after.with(column, row.entry().get(column));
        }
      }
      return after;
    }
  }
}
