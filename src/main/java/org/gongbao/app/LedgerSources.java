package org.gongbao.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Register;

/// What the ledger of numbers says that the issues themselves do not.
///
/// @param agencies of the register of codes
/// @param pages items begin on, as each issue was laid out last
record LedgerSources(Map<String, String> agencies, Function<IssueSummary, KeptPages> pages) {

  static LedgerSources of(OpenLibrary library) {
    Map<String, String> agencies = new LinkedHashMap<>();
    library
        .registers()
        .entries(Register.CODES)
        .forEach(
            line -> agencies.putIfAbsent(line.get(Column.CODE), line.get(Column.ORGANISATION)));
    return new LedgerSources(agencies, pages(library));
  }

  /// Of a style that cannot be read nothing was laid out.
  private static Function<IssueSummary, KeptPages> pages(OpenLibrary library) {
    Map<String, String> settings = library.settings(KeptFigures.KEY);
    if (settings.isEmpty()) {
      return issue -> KeptPages.NONE;
    }
    Optional<KeptFigures> keeping = keeping(library);
    return issue ->
        keeping
            .flatMap(
                its -> its.pages(issue, settings.getOrDefault(KeptFigures.key(issue.id()), "")))
            .orElse(KeptPages.NONE);
  }

  private static Optional<KeptFigures> keeping(OpenLibrary library) {
    try {
      return Optional.of(KeptFigures.of(library.style()));
    } catch (ProblemException unreadable) {
      return Optional.empty();
    }
  }
}
