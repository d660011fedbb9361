package org.gongbao.app.register;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;

/// What tells which line of a register a line of a file is about.
final class Subject {
  private Subject() {}

  /// What it is about.
  static List<String> of(Entry line) {
    return fields(
        line,
        switch (line.register()) {
          case OFFICIALS -> List.of(Column.NAME, Column.ORGANISATION, Column.POST);
          case LEADERS -> List.of(Column.NAME, Column.POST);
          case ORGANISATIONS, DIVISIONS -> List.of(Column.FULL_NAME);
          case CODES -> List.of(Column.CODE);
          case FORMULATIONS -> List.of(Column.PHRASE);
          case WORDS -> List.of(Column.LIST, Column.WRONG);
          case WHITELIST -> List.of(Column.WORDING);
          case HOLIDAYS -> List.of(Column.DAY);
          case FILLERS, PHRASES -> List.of(Column.TITLE);
          case MANUSCRIPTS -> List.of(Column.REGISTERED);
          case RECIPIENTS -> List.of(Column.UNIT);
          case DELIVERIES -> List.of(Column.ISSUE, Column.UNIT);
        });
  }

  /// Which of several about the same: two terms in one post, one word in different surroundings.
  static List<String> which(Entry line) {
    return fields(
        line,
        switch (line.register()) {
          case OFFICIALS, LEADERS, ORGANISATIONS, DIVISIONS, FORMULATIONS, RECIPIENTS ->
              List.of(Column.FROM);
          case WORDS ->
              List.of(
                  Column.BEFORE, Column.AFTER, Column.NOT_BEFORE, Column.NOT_AFTER, Column.UNLESS);
          case CODES, WHITELIST, HOLIDAYS, FILLERS, PHRASES, DELIVERIES -> List.of();
          // One that has no number yet is told by what it says.
          case MANUSCRIPTS ->
              line.get(Column.REGISTERED).isEmpty()
                  ? List.of(Column.TITLE, Column.NUMBER)
                  : List.of();
        });
  }

  static List<String> whole(Entry line) {
    return Stream.concat(of(line).stream(), which(line).stream()).toList();
  }

  private static List<String> fields(Entry line, List<Column> columns) {
    return columns.stream().map(line::get).toList();
  }
}
