package org.gongbao.check.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.lexicon.LexiconEntry;
import org.gongbao.check.lexicon.LexiconFault;
import org.gongbao.check.lexicon.LexiconReader;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;

/// A word of the office's own, as a list of the program holds it.
public record OfficeWord(WordList list, LexiconEntry entry) {
  private static final Map<String, WordList> LISTS =
      Map.of(
          "黑名单", WordList.BLACKLIST,
          "易混词", WordList.CONFUSABLES,
          "异形词", WordList.VARIANTS,
          "固定表述", WordList.PHRASES,
          "涉外表述", WordList.SOVEREIGNTY,
          "慎用词", WordList.CAUTION);

  static Optional<OfficeWord> of(Entry line) {
    WordList list = LISTS.get(line.get(Column.LIST));
    return list == null
        ? Optional.empty()
        : read(line).entry().map(entry -> new OfficeWord(list, entry));
  }

  private static LexiconReader.Line read(Entry line) {
    List<Column> columns =
        line.register().columns().stream().filter(column -> column != Column.LIST).toList();
    return LexiconReader.line(
        columns.stream().map(Column::heading).toList(), columns.stream().map(line::get).toList());
  }

  /// What the reader of word lists has against a line.
  public static Optional<LexiconFault> fault(Entry line) {
    return read(line).fault();
  }
}
