package org.gongbao.app.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.app.Tasks;
import org.gongbao.app.register.LineFault;
import org.gongbao.app.register.RegisterFile;
import org.gongbao.app.register.RegisterImport;
import org.gongbao.app.register.RegisterReader;
import org.gongbao.app.register.RegisterWriter;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Numbering;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Days;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;

/// The register of manuscripts as comma separated values. Lines with a 登记号 are those of the
/// register; lines without one are new.
public final class ManuscriptFile {
  /// What the program sets itself.
  private static final List<Column> OWN =
      List.of(
          Column.DIGEST,
          Column.ITEMS,
          Column.REPRINT,
          Column.SCAN,
          Column.SCAN_DIGEST,
          Column.SCANS_BEFORE);

  private final OpenLibrary library;
  private final Registers registers;
  private final Map<String, Manuscript> byNumber = new HashMap<>();

  private ManuscriptFile(OpenLibrary library) {
    this.library = library;
    this.registers = library.registers();
    new ManuscriptDesk(library).manuscripts().forEach(one -> byNumber.put(one.number(), one));
  }

  /// A file as it would be taken.
  ///
  /// @param changes what taking it would do; none of it when there are faults
  /// @param faults by line
  /// @param more how many faults there are beyond these
  public record Look(
      List<EntryChange> changes,
      int added,
      int changed,
      List<RegisterFile.Fault> faults,
      int more) {
    public Look {
      changes = List.copyOf(changes);
      faults = List.copyOf(faults);
    }
  }

  /// Reads a file and compares it with the register; keeps nothing.
  ///
  /// @throws org.gongbao.l10n.ProblemException when the bytes are no text
  public static Look look(OpenLibrary library, String name, byte[] bytes) {
    RegisterFile file =
        RegisterReader.read(Register.MANUSCRIPTS, name, bytes, Tasks.Progress.NONE).orElseThrow();
    return new ManuscriptFile(library).look(file);
  }

  /// Takes what was looked at, as one step.
  public static void take(OpenLibrary library, Look look) {
    library.registers().change("manuscript.step.import", look.changes());
  }

  /// What the file has of all manuscripts, oldest first.
  public static byte[] write(List<Kept> all) {
    return RegisterWriter.write(
        Register.MANUSCRIPTS, all.reversed().stream().map(one -> one.manuscript().line()).toList());
  }

  private Look look(RegisterFile file) {
    List<RegisterFile.Fault> faults = new ArrayList<>(file.faults());
    for (RegisterFile.Row row : file.rows()) {
      faults(row.entry()).forEach(fault -> faults.add(new RegisterFile.Fault(row.line(), fault)));
    }
    faults.sort(java.util.Comparator.comparingInt(RegisterFile.Fault::line));
    if (!faults.isEmpty()) {
      return new Look(List.of(), 0, 0, faults, file.more());
    }
    RegisterImport found =
        RegisterImport.of(
            file,
            registers.entries(Register.MANUSCRIPTS),
            () -> registers.blank(Register.MANUSCRIPTS));
    return new Look(numbered(found.changes()), found.added(), found.changed(), List.of(), 0);
  }

  private List<LineFault> faults(Entry line) {
    List<LineFault> faults = new ArrayList<>();
    String number = line.get(Column.REGISTERED);
    Optional<Manuscript> before = Optional.ofNullable(byNumber.get(number));
    if (!number.isEmpty() && before.isEmpty()) {
      boolean form = Numbering.parse(number).isPresent();
      faults.add(
          fault(
              Column.REGISTERED,
              form ? "manuscript.csv.no-number" : "manuscript.csv.number",
              number));
    }
    for (Column column : List.of(Column.RECEIVED, Column.SIGNED)) {
      Optional<Days> days = line.days(column);
      if (days.isPresent() && !days.get().first().equals(days.get().last())) {
        faults.add(fault(column, "manuscript.csv.day", line.get(column)));
      }
    }
    for (Column column : OWN) {
      String kept = before.map(one -> one.line().get(column)).orElse("");
      if (!line.get(column).isEmpty() && !line.get(column).equals(kept)) {
        faults.add(fault(column, "manuscript.csv.own"));
      }
    }
    return faults;
  }

  private static LineFault fault(Column column, String key, String... arguments) {
    List<String> all = new ArrayList<>(List.of(column.heading()));
    all.addAll(List.of(arguments));
    return new LineFault(Optional.of(column), key, all);
  }

  /// New lines get their 登记号; what the program sets stays as it is.
  private List<EntryChange> numbered(List<EntryChange> changes) {
    LocalDate today = library.today();
    List<String> given = new ArrayList<>(byNumber.keySet());
    List<EntryChange> done = new ArrayList<>();
    for (EntryChange change : changes) {
      Entry after = change.after().orElseThrow();
      if (change.before().isEmpty()) {
        Entry numbered = Registering.numbered(after, given, today);
        given.add(numbered.get(Column.REGISTERED));
        done.add(EntryChange.added(numbered));
      } else {
        Entry before = change.before().get();
        for (Column column : OWN) {
          after = after.with(column, before.get(column));
        }
        if (!after.equals(before)) {
          done.add(EntryChange.of(before, after));
        }
      }
    }
    return done;
  }
}
