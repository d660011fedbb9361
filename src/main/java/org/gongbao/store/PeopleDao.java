package org.gongbao.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.TrustedKey;
import org.jspecify.annotations.Nullable;

/// Rows of people and of the keys that are relied on, each change with its line in the audit.
final class PeopleDao {
  private final Sql sql;

  PeopleDao(Sql sql) {
    this.sql = sql;
  }

  List<Person> people() throws SQLException {
    return sql.list(
        "SELECT content FROM person ORDER BY key", row -> PeopleCodec.person(row.getString(1)));
  }

  List<TrustedKey> keys() throws SQLException {
    return sql.list(
        "SELECT content FROM signing_key ORDER BY key", row -> PeopleCodec.key(row.getString(1)));
  }

  void keep(Person person, AuditNote note) throws SQLException {
    String id = person.id().value();
    String content = PeopleCodec.write(person);
    Optional<String> before =
        sql.first("SELECT content FROM person WHERE id = ?", row -> row.getString(1), id);
    sql.update(
        "INSERT INTO person (id, content) VALUES (?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET content = excluded.content",
        id,
        content);
    audit("PERSON", id, before.orElse(null), content, note);
  }

  void keep(TrustedKey key, AuditNote note) throws SQLException {
    String part = key.part().key();
    String content = PeopleCodec.write(key);
    Optional<String> before =
        sql.first("SELECT content FROM signing_key WHERE part = ?", row -> row.getString(1), part);
    sql.update(
        "INSERT INTO signing_key (part, content) VALUES (?, ?)"
            + " ON CONFLICT (part) DO UPDATE SET content = excluded.content",
        part,
        content);
    audit("KEY", part, before.orElse(null), content, note);
  }

  private void audit(
      String register, String id, @Nullable String before, String after, AuditNote note)
      throws SQLException {
    sql.update(
        "INSERT INTO audit (step, at, who, label, register, id, before, after)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        note.step(),
        note.at().toString(),
        note.who(),
        note.label(),
        register,
        id,
        before,
        after);
  }
}
