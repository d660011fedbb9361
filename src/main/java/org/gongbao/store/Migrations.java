package org.gongbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The steps that make a library of any older schema one of today's: `resources/db/NNN-name.sql`,
/// numbered from 1 without gaps, only ever added to. The schema of a file is the number of the last
/// step it has been through (`user_version`).
final class Migrations {
  /// In order. A list and not a folder scan: a jar has no folders.
  private static final List<String> FILES =
      List.of(
          "001-library.sql",
          "002-baseline.sql",
          "003-register.sql",
          "004-decisions.sql",
          "005-outline.sql",
          "006-plan.sql",
          "007-manuscript.sql",
          "008-gist.sql",
          "009-people.sql",
          "010-workflow.sql",
          "011-proof.sql");

  /// Today's schema.
  static final Migrations CURRENT = new Migrations(load());

  private final List<String> scripts;

  /// @param scripts the first makes a new library
  Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  int latest() {
    return scripts.size();
  }

  /// Runs what is missing, all in one transaction.
  void apply(Sql sql) throws SQLException {
    int from = Math.toIntExact(sql.number("PRAGMA user_version"));
    sql.transaction(
        () -> {
          for (String script : scripts.subList(from, scripts.size())) {
            sql.script(script);
          }
          sql.script("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
          sql.script("PRAGMA user_version = " + latest());
          return latest();
        });
  }

  static List<String> files() {
    return FILES;
  }

  private static List<String> load() {
    List<String> scripts = new ArrayList<>();
    for (String file : FILES) {
      String number = "%03d-".formatted(scripts.size() + 1);
      if (!file.startsWith(number)) {
        throw new IllegalStateException("migration " + file + " is not number " + number);
      }
      scripts.add(read(file));
    }
    return scripts;
  }

  static String read(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream("/db/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("migration " + file, broken);
    }
  }
}
