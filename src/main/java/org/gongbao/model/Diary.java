package org.gongbao.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// 大事记簿 of a year: entries kept all year, out of which the 大事记 of issues is assembled.
///
/// It is kept as a tree like that of an issue, with one section and one chronicle, so that journal,
/// undo, history and editor serve it as they are; but it is no issue, and no list of issues has it.
/// Its id tells it: a year has one diary, and ids drawn for issues have no hyphen.
public final class Diary {
  /// Ids of diaries begin so.
  public static final String PREFIX = "diary-";

  private static final String SECTION = "大事记";

  private Diary() {}

  /// @param year from 1 to 9999
  public static NodeId idOf(int year) {
    return new NodeId(PREFIX + year);
  }

  /// The year a diary is of; empty for an issue.
  public static OptionalInt yearOf(NodeId issue) {
    String id = issue.value();
    boolean diary = id.startsWith(PREFIX) && id.substring(PREFIX.length()).matches("[0-9]{1,4}");
    return diary
        ? OptionalInt.of(Integer.parseInt(id.substring(PREFIX.length())))
        : OptionalInt.empty();
  }

  public static boolean isDiary(NodeId issue) {
    return yearOf(issue).isPresent();
  }

  /// The diary of a year, with nothing in it yet.
  public static Issue blank(int year, NodeIds ids) {
    Chronicle chronicle = new Chronicle(ids.next(), Text.of(year + "年大事记"), Text.EMPTY, List.of());
    Section section = new Section(ids.next(), Text.of(SECTION), List.of(chronicle));
    Period whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return (Issue)
        Issue.blank(idOf(year))
            .withField(Field.ISSUE_NUMBER, new IssueNumber(year, 0, 0, 0, null))
            .withField(Field.CHRONICLE_PERIOD, whole)
            .withChildren(Branch.SECTIONS, List.of(section));
  }

  /// What a diary is kept in; empty where somebody took it out.
  public static Optional<Chronicle> chronicle(Issue diary) {
    return diary.items().stream()
        .filter(Chronicle.class::isInstance)
        .map(Chronicle.class::cast)
        .findFirst();
  }
}
