package org.gongbao.check.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The word lists there are, each a file of its own, the weightiest first.
public enum WordList {
  /// 严重错误黑名单 (POL-06).
  BLACKLIST("blacklist"),
  /// 易混词 (LEX-01).
  CONFUSABLES("confusables"),
  /// 异形词 (LEX-02).
  VARIANTS("variants"),
  /// Near forms of statutory names (LEX-04), made of the names themselves.
  NAMES("names"),
  /// 固定表述 (POL-03).
  PHRASES("phrases"),
  /// Near forms of series that go together (POL-03), made of the series themselves.
  SERIES("series"),
  /// 涉港澳台、主权、民族 (POL-05).
  SOVEREIGNTY("sovereignty"),
  /// 慎用词 (POL-07).
  CAUTION("caution");

  /// Those that look for slips of the pen.
  static final Set<WordList> WORDING =
      Collections.unmodifiableSet(
          EnumSet.of(BLACKLIST, CONFUSABLES, VARIANTS, NAMES, PHRASES, SERIES));

  private final String file;

  WordList(String file) {
    this.file = file;
  }

  String file() {
    return file + ".csv";
  }
}
