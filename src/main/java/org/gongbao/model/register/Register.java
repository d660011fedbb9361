package org.gongbao.model.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The registers an office keeps, each a table of lines. A person with two posts, or an office that
/// was renamed, has two lines.
public enum Register {
  /// 人员: who holds which post, since when, until when; also the office's own staff.
  OFFICIALS(
      Set.of(Column.NAME),
      Column.NAME,
      Column.ORGANISATION,
      Column.POST,
      Column.FROM,
      Column.TO,
      Column.RANK,
      Column.LEVEL),
  /// 党和国家领导人 (POL-01); comes empty.
  LEADERS(
      Set.of(Column.NAME, Column.POST),
      Column.NAME,
      Column.POST,
      Column.FROM,
      Column.TO,
      Column.RANK),
  /// 机构.
  ORGANISATIONS(
      Set.of(Column.FULL_NAME),
      Column.FULL_NAME,
      Column.SHORT_NAMES,
      Column.LEVEL,
      Column.FROM,
      Column.TO,
      Column.SUCCESSOR),
  /// 行政区划.
  DIVISIONS(
      Set.of(Column.FULL_NAME),
      Column.FULL_NAME,
      Column.SHORT_NAMES,
      Column.FROM,
      Column.TO,
      Column.SUCCESSOR),
  /// 机关代字.
  CODES(Set.of(Column.CODE, Column.ORGANISATION), Column.CODE, Column.ORGANISATION, Column.SECTION),
  /// 提法 that hold from a day to a day (POL-03, POL-04); comes empty.
  FORMULATIONS(
      Set.of(Column.PHRASE),
      Column.PHRASE,
      Column.FROM,
      Column.TO,
      Column.REPLACEMENT,
      Column.BASIS),
  /// 词库: the office's own words, beside those that come with the program.
  WORDS(
      Set.of(Column.LIST, Column.WRONG),
      Column.LIST,
      Column.WRONG,
      Column.RIGHT,
      Column.CLASS,
      Column.BEFORE,
      Column.AFTER,
      Column.NOT_BEFORE,
      Column.NOT_AFTER,
      Column.UNLESS,
      Column.NOTE),
  /// 免查: wordings no rule looks into.
  WHITELIST(Set.of(Column.WORDING), Column.WORDING, Column.NOTE),
  /// 节假日: days off, and weekends that are worked on.
  HOLIDAYS(Set.of(Column.DAY, Column.DAY_OFF), Column.DAY, Column.DAY_OFF, Column.NOTE),
  /// 补白: short texts of the gazette's own for pages that have room.
  FILLERS(Set.of(Column.TITLE, Column.BODY), Column.TITLE, Column.BODY, Column.NOTE),
  /// 质疑用语: what issuing offices are asked again and again, with placeholders.
  PHRASES(Set.of(Column.TITLE, Column.BODY), Column.TITLE, Column.BODY, Column.NOTE),
  /// 收稿: the documents that came in. Its lines are read as
  /// [manuscripts][org.gongbao.model.manuscript.Manuscript].
  MANUSCRIPTS(
      Set.of(Column.TITLE, Column.RECEIVED),
      Column.REGISTERED,
      Column.TITLE,
      Column.NUMBER,
      Column.ADDRESSEES,
      Column.OFFICE,
      Column.CONTACT,
      Column.PHONE,
      Column.RECEIVED,
      Column.SIGNED,
      Column.COPY,
      Column.DISCLOSURE,
      Column.FILE,
      Column.DIGEST,
      Column.ITEMS,
      Column.REPRINT,
      Column.DECLINED,
      Column.NOTE,
      Column.SCAN,
      Column.SCAN_DIGEST,
      Column.SCANS_BEFORE),
  /// 发放单位: who gets how many copies of each issue. Where the copies change, a line ends and another
  /// begins.
  RECIPIENTS(
      Set.of(Column.UNIT, Column.COPIES),
      Column.UNIT,
      Column.CATEGORY,
      Column.ADDRESS,
      Column.POSTCODE,
      Column.RECIPIENT,
      Column.PHONE,
      Column.COPIES,
      Column.FROM,
      Column.TO,
      Column.NOTE),
  /// 各期发放: what differs from 发放单位 in one issue, and what came back of it.
  DELIVERIES(
      Set.of(Column.ISSUE, Column.UNIT),
      Column.ISSUE,
      Column.UNIT,
      Column.COPIES,
      Column.RETURNED,
      Column.NOTE);

  /// 登记与词库: what rules and writers go by. What came in is no knowledge.
  public static final List<Register> KNOWLEDGE =
      Stream.of(values()).filter(register -> register != MANUSCRIPTS).toList();

  private final List<Column> columns;
  private final Set<Column> required;

  Register(Set<Column> required, Column... columns) {
    this.columns = List.of(columns);
    this.required = required;
  }

  public List<Column> columns() {
    return columns;
  }

  /// True for a column that may not be left empty.
  public boolean requires(Column column) {
    return required.contains(column);
  }
}
