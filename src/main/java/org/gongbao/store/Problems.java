package org.gongbao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The refusals and failures of a library, each with its code. Texts are in
/// `l10n/store.properties`.
final class Problems {
  private Problems() {}

  static Problem missing(Path file) {
    return Problem.library("GB-S10", "store.missing", name(file));
  }

  static Problem unreadable(Path file) {
    return Problem.library("GB-S11", "store.unreadable", name(file));
  }

  static Problem notLibrary(Path file) {
    return Problem.library("GB-S02", "store.notLibrary", name(file));
  }

  static Problem emptyFile(Path file) {
    return Problem.library("GB-S02", "store.empty", name(file));
  }

  static Problem foreign(Path file) {
    return Problem.library("GB-S02", "store.foreign", name(file));
  }

  static Problem foreignNewer(Path file, int version, int known) {
    return Problem.library("GB-S02", "store.foreignNewer", name(file), version, known);
  }

  static Problem newer(Path file, int version, int known) {
    return Problem.library("GB-S04", "store.newer", name(file), version, known);
  }

  static Problem damaged(Path file) {
    return Problem.library("GB-S05", "store.damaged", name(file));
  }

  static Problem unreadableIssue(String id) {
    return Problem.library("GB-S06", "store.unreadableIssue", id);
  }

  static Problem held(Path file, Optional<Holder> holder) {
    return holder
        .map(
            by ->
                Problem.library(
                    "GB-S07", "store.held", name(file), by.who(), by.since(), by.host()))
        .orElseGet(() -> Problem.library("GB-S07", "store.heldBySomeone", name(file)));
  }

  static Problem proof() {
    return Problem.library("GB-P20", "proof.readOnly");
  }

  static Problem readOnlyPlace(Path file) {
    return Problem.library("GB-S08", "store.readOnlyPlace", name(file));
  }

  static Problem network(Path file) {
    return Problem.library("GB-S09", "store.network", name(file));
  }

  static Problem unfinished(Path file) {
    return Problem.library("GB-S12", "store.unfinished", name(file));
  }

  static Problem olderReadOnly(Path file) {
    return Problem.library("GB-S13", "store.olderReadOnly", name(file));
  }

  static Problem exists(Path file) {
    return Problem.library("GB-S14", "store.exists", name(file));
  }

  static Problem cannotCreate(Path file) {
    return Problem.library("GB-S15", "store.cannotCreate", name(file));
  }

  static Problem noBackup(Path file) {
    return Problem.library("GB-S16", "store.noBackup", name(file));
  }

  static Problem noSuchIssue(String id) {
    return Problem.library("GB-S17", "store.noSuchIssue", id);
  }

  static Problem noSuchVersion(long number) {
    return Problem.library("GB-S17", "store.noSuchVersion", number);
  }

  static Problem noSuchFile(String id) {
    return Problem.library("GB-S17", "store.noSuchFile", id);
  }

  static Problem gone(Path file) {
    return Problem.library("GB-S03", "store.save.gone", name(file));
  }

  static Problem replaced(Path file) {
    return Problem.library("GB-S03", "store.save.replaced", name(file));
  }

  /// A failed save of what was typed; it stays in memory and is tried again.
  static ProblemException saving(Path file, SQLException failed) {
    String key =
        switch (code(failed)) {
          case SQLITE_FULL -> "store.save.full";
          case SQLITE_READONLY -> "store.save.readOnly";
          case SQLITE_CORRUPT, SQLITE_NOTADB -> "store.save.damaged";
          default -> "store.save.failed";
        };
    return new ProblemException(Problem.library("GB-S03", key, name(file)), failed);
  }

  /// A failed write of something the user asked for once.
  static ProblemException writing(Path file, SQLException failed) {
    String key =
        switch (code(failed)) {
          case SQLITE_FULL -> "store.write.full";
          case SQLITE_READONLY -> "store.write.readOnly";
          case SQLITE_CORRUPT, SQLITE_NOTADB -> "store.write.damaged";
          default -> "store.write.failed";
        };
    return new ProblemException(Problem.library("GB-S18", key, name(file)), failed);
  }

  /// A failed read.
  static ProblemException reading(Path file, SQLException failed) {
    Problem problem =
        switch (code(failed)) {
          case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> damaged(file);
          default -> unreadable(file);
        };
    return new ProblemException(problem, failed);
  }

  private static SQLiteErrorCode code(SQLException failed) {
    if (!(failed instanceof SQLiteException sqlite)) {
      return SQLiteErrorCode.SQLITE_MISUSE;
    }
    // Extended codes (SQLITE_IOERR_WRITE …) carry the primary one in their low byte.
    int primary = sqlite.getResultCode().code & 0xff;
    return SQLiteErrorCode.getErrorCode(primary);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
