package org.gongbao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.review.round.ProofRound;

/// 校样书库: one locked version of one issue in a library file of its own, with what it came from, the
/// pictures it shows, the registers, and what was decided and asked about it. Neither its history
/// nor any other issue is in it. What a proofreader is given is thus read by the same code as any
/// library.
final class Extract {
  /// What checks know of names and words. Who gets the gazette and who handed documents in, with
  /// addresses and telephones, is nothing a proofreader needs.
  private static final String REGISTERS =
      "INSERT INTO main.entry SELECT * FROM office.entry"
          + " WHERE register NOT IN ('RECIPIENTS', 'DELIVERIES', 'MANUSCRIPTS')";

  /// Rows of the issue; the first column is its key.
  private static final List<String> OF_ISSUE =
      List.of(
          "INSERT INTO main.source_file SELECT * FROM office.source_file WHERE id IN"
              + " (SELECT source FROM office.intake WHERE issue = %1$d)",
          "INSERT INTO main.intake (issue, source) SELECT %2$d, source FROM office.intake"
              + " WHERE issue = %1$d ORDER BY key",
          "INSERT INTO main.provenance (issue, source, node, slot, runs, verbatim)"
              + " SELECT %2$d, source, node, slot, runs, verbatim FROM office.provenance"
              + " WHERE issue = %1$d",
          "INSERT INTO main.loss (issue, source, kind, line, text)"
              + " SELECT %2$d, source, kind, line, text FROM office.loss"
              + " WHERE issue = %1$d ORDER BY key",
          "INSERT INTO main.baseline SELECT * FROM office.baseline WHERE item IN"
              + " (SELECT id FROM main.node) AND source IN (SELECT id FROM main.source_file)",
          "INSERT INTO main.difference_reason (item, fingerprint, kind, note, who, at)"
              + " SELECT item, fingerprint, kind, note, who, at FROM office.difference_reason"
              + " WHERE item IN (SELECT item FROM main.baseline) ORDER BY key",
          "INSERT INTO main.decision (issue, kind, subject, reason, who, at)"
              + " SELECT %2$d, kind, subject, reason, who, at FROM office.decision"
              + " WHERE issue = %1$d ORDER BY key",
          "INSERT INTO main.query (id, issue, number, content)"
              + " SELECT id, %2$d, number, content FROM office.query WHERE issue = %1$d",
          "INSERT INTO main.asset SELECT * FROM office.asset AS picture WHERE EXISTS"
              + " (SELECT 1 FROM main.node WHERE instr(content, picture.sha256) > 0)",
          "INSERT OR REPLACE INTO main.setting SELECT * FROM office.setting"
              + " WHERE key IN ('library.id', 'style')");

  private Extract() {}

  /// @param library the office's
  /// @param issue the version the round is on
  /// @param target not there yet; left away again when it cannot be made
  static void write(Library library, ProofRound round, Issue issue, Path target, Opener opener) {
    try (Library extract = Library.create(target, opener)) {
      extract.writer().addIssue(issue, "", List.of(), round.opened().who(), round.opened().when());
      Sql sql = extract.writer().sql();
      sql.update("ATTACH DATABASE ? AS office", library.file().toString());
      copy(sql, round, library.reader().of(round.issue(), (any, key) -> key));
      sql.script("DETACH DATABASE office");
      sql.script("VACUUM");
    } catch (SQLException failed) {
      throw new ProblemException(Problems.cannotCreate(target), failed);
    }
  }

  private static void copy(Sql sql, ProofRound round, long from) throws SQLException {
    sql.transaction(
        () -> {
          long to = sql.number("SELECT key FROM main.issue");
          sql.script(REGISTERS);
          for (String statement : OF_ISSUE) {
            sql.script(statement.formatted(from, to));
          }
          // Where the style was changed since, the pages are still set in this one.
          sql.update(
              "INSERT OR REPLACE INTO main.setting SELECT 'style', value FROM office.setting"
                  + " WHERE key = ?",
              ProofShelf.STYLE + round.id().value());
          long version = sql.number("SELECT key FROM main.version");
          new ProofDao(sql).insert(to, round.on(version));
          return round;
        });
  }
}
