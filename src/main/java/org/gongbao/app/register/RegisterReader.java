package org.gongbao.app.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.Tasks;
import org.gongbao.app.register.RegisterFile.Fault;
import org.gongbao.app.register.RegisterFile.Row;
import org.gongbao.check.lexicon.Csv;
import org.gongbao.exchange.encoding.Encodings;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// Reads a register from a file of comma separated values, in the encoding that is found. The first
/// line names the columns, in any order; columns that may be empty may be missing. Lines with
/// nothing in them are left out. All faults are told, not the first alone.
public final class RegisterReader {
  /// Larger files are refused: a hundred thousand words are about 5 MB.
  public static final int LARGEST = 64 << 20;

  private static final EntryId NOT_YET = new EntryId("");
  private static final int STEP = 1000;

  private final Register register;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<List<String>, Row> seen = new HashMap<>();
  private int more;

  private RegisterReader(Register register) {
    this.register = register;
  }

  /// @return empty when cancelled
  /// @throws ProblemException GB-I01 … GB-I06 when the bytes are no text, cut off, mixed or too
  ///   many
  public static Optional<RegisterFile> read(
      Register register, String name, byte[] bytes, Tasks.Progress progress) {
    if (bytes.length == 0) {
      throw new ProblemException(Problem.input("GB-I01", "import.empty", name));
    }
    if (bytes.length > LARGEST) {
      throw new ProblemException(
          Problem.input("GB-I03", "register.csv.large", name, LARGEST >> 20));
    }
    String text = Encodings.decode(name, bytes, Optional.empty()).text();
    return new RegisterReader(register).read(text, progress);
  }

  private Optional<RegisterFile> read(String text, Tasks.Progress progress) {
    List<Csv.Row> lines =
        Csv.rows(text).stream()
            .filter(row -> row.fields().stream().anyMatch(field -> !field.isEmpty()))
            .toList();
    if (lines.isEmpty()) {
      fault(1, LineFault.of("lexicon.fault.empty"));
    } else {
      head(lines.getFirst());
    }
    if (faults.isEmpty()) {
      for (int i = 1; i < lines.size(); i++) {
        if (i % STEP == 0) {
          progress.at(i, lines.size());
          if (progress.isCancelled()) {
            return Optional.empty();
          }
        }
        row(lines.get(i));
      }
    }
    Set<Column> there = EnumSet.noneOf(Column.class);
    there.addAll(columns);
    return Optional.of(new RegisterFile(there, rows, faults, more));
  }

  private void head(Csv.Row head) {
    String first = head.fields().getFirst();
    if (head.fields().size() == 1 && first.matches("(?s).*[\t;；，].*")) {
      fault(head.line(), LineFault.of("register.csv.separator"));
      return;
    }
    for (String name : head.fields()) {
      Optional<Column> known =
          register.columns().stream().filter(column -> column.heading().equals(name)).findFirst();
      if (known.isEmpty()) {
        fault(head.line(), LineFault.of("lexicon.fault.column", name));
      } else if (columns.contains(known.get())) {
        fault(head.line(), LineFault.of("lexicon.fault.columnTwice", name));
      } else {
        columns.add(known.get());
      }
    }
    for (Column column : register.columns()) {
      if (register.requires(column) && !columns.contains(column)) {
        fault(head.line(), LineFault.of("lexicon.fault.noColumn", column.heading()));
      }
    }
  }

  private void row(Csv.Row row) {
    int has = row.fields().size();
    if (!row.closed()) {
      fault(row.line(), LineFault.of("register.csv.quote"));
      return;
    }
    if (has != columns.size()) {
      fault(row.line(), LineFault.of("lexicon.fault.fields", has, columns.size()));
      return;
    }
    Map<Column, String> written = new EnumMap<>(Column.class);
    for (int i = 0; i < has; i++) {
      written.put(columns.get(i), row.fields().get(i));
    }
    List<String> fields =
        register.columns().stream().map(column -> written.getOrDefault(column, "")).toList();
    Entry entry = EntryCheck.tidied(new Entry(NOT_YET, register, fields));
    LineFault.of(entry).forEach(fault -> fault(row.line(), fault));
    once(new Row(row.line(), entry));
  }

  /// One thing said twice would leave open which line of the register it is about.
  private void once(Row row) {
    Row before = seen.putIfAbsent(Subject.whole(row.entry()), row);
    if (before == null) {
      rows.add(row);
    } else {
      boolean same = before.entry().fields().equals(row.entry().fields());
      fault(
          row.line(),
          LineFault.of(same ? "register.csv.twice" : "register.csv.again", before.line()));
    }
  }

  private void fault(int line, LineFault fault) {
    if (faults.size() < RegisterFile.MOST_FAULTS) {
      faults.add(new Fault(line, fault));
    } else {
      more++;
    }
  }
}
