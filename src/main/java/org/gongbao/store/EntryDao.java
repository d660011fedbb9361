package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterDone;
import org.gongbao.model.register.RegisterStep;
import org.jspecify.annotations.Nullable;

/// Rows of the registers, and of what was done to them.
final class EntryDao {
  private final Sql sql;

  EntryDao(Sql sql) {
    this.sql = sql;
  }

  /// In the order they were made.
  List<Entry> all(Register register) throws SQLException {
    return sql.list(
        "SELECT id, fields FROM entry WHERE register = ? ORDER BY key",
        row -> entry(register, row.getString(1), row.getString(2)),
        register.name());
  }

  /// Does a step, and records it.
  ///
  /// @param undoes id of the step it takes back; null when it takes back none
  /// @param goOn asked with the number of lines done
  /// @throws CancellationException when it is not to go on
  void run(RegisterStep step, @Nullable String undoes, IntPredicate goOn) throws SQLException {
    int done = 0;
    for (EntryChange change : step.changes()) {
      Entry entry = change.entry();
      put(change);
      sql.update(
          "INSERT INTO audit (step, undoes, at, who, label, register, id, before, after)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          step.id(),
          undoes,
          step.when().toString(),
          step.who(),
          step.label(),
          entry.register().name(),
          entry.id().value(),
          change.before().map(EntryDao::fields).orElse(null),
          change.after().map(EntryDao::fields).orElse(null));
      if (!goOn.test(++done)) {
        throw new CancellationException();
      }
    }
  }

  /// A line taken out and put back keeps its place by its key, which the audit does not know: it
  /// comes back as the last.
  private void put(EntryChange change) throws SQLException {
    Entry entry = change.entry();
    int rows;
    if (change.after().isEmpty()) {
      rows = sql.update("DELETE FROM entry WHERE id = ?", entry.id().value());
    } else if (change.before().isEmpty()) {
      rows =
          sql.update(
              "INSERT INTO entry (id, register, fields) VALUES (?, ?, ?)",
              entry.id().value(),
              entry.register().name(),
              fields(entry));
    } else {
      rows =
          sql.update("UPDATE entry SET fields = ? WHERE id = ?", fields(entry), entry.id().value());
    }
    if (rows != 1) {
      throw new IllegalStateException("line " + entry.id() + " is not what was changed");
    }
  }

  /// The last step that was not taken back and takes none back.
  Optional<RegisterStep> last(Register register) throws SQLException {
    Optional<RegisterDone> done = lastDone(register);
    return done.isEmpty() ? Optional.empty() : Optional.of(step(register, done.get().step()));
  }

  /// Like [#last], without its lines.
  Optional<RegisterDone> lastDone(Register register) throws SQLException {
    return sql.first(
        "SELECT step, label, who, at, (SELECT count(*) FROM audit AS same WHERE same.step ="
            + " audit.step) FROM audit WHERE register = ? AND undoes IS NULL AND NOT EXISTS"
            + " (SELECT 1 FROM audit AS later WHERE later.undoes = audit.step)"
            + " ORDER BY key DESC LIMIT 1",
        row ->
            new RegisterDone(
                row.getString(1),
                row.getString(2),
                row.getInt(5),
                row.getString(3),
                Instant.parse(row.getString(4))),
        register.name());
  }

  private RegisterStep step(Register register, String id) throws SQLException {
    List<RegisterStep> rows =
        sql.list(
            "SELECT label, id, before, after, who, at FROM audit WHERE register = ? AND step = ?"
                + " ORDER BY key",
            row -> row(register, id, row),
            register.name(),
            id);
    List<EntryChange> changes = new ArrayList<>();
    rows.forEach(row -> changes.addAll(row.changes()));
    RegisterStep first = rows.getFirst();
    return new RegisterStep(id, first.label(), changes, first.who(), first.when());
  }

  private static RegisterStep row(Register register, String step, ResultSet row)
      throws SQLException {
    String id = row.getString(2);
    EntryChange change =
        new EntryChange(
            Optional.ofNullable(row.getString(3)).map(json -> entry(register, id, json)),
            Optional.ofNullable(row.getString(4)).map(json -> entry(register, id, json)));
    return new RegisterStep(
        step, row.getString(1), List.of(change), row.getString(5), Instant.parse(row.getString(6)));
  }

  private static String fields(Entry entry) {
    return NodeCodec.write(ValueCodec.encode(entry.fields()));
  }

  /// A register that gained columns since has them empty.
  private static Entry entry(Register register, String id, String json) {
    List<String> fields = new ArrayList<>();
    JsonNode array = NodeCodec.parse(json);
    for (int i = 0; i < register.columns().size(); i++) {
      fields.add(array.path(i).asText(""));
    }
    return new Entry(new EntryId(id), register, fields);
  }
}
