package org.gongbao.review.original;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.review.query.Query;

/// What a reason for differing from the original stands on (domain D.11: the text of a document is
/// changed only to agree with the signed original, or with a written answer).
public final class Ground {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern LABEL = Pattern.compile("(?U)^编者[注按]?\\s*[：:]?");

  private Ground() {}

  /// Why a reason does not hold.
  public enum Lack {
    /// It names no query of this issue.
    NO_QUERY,
    /// The query is about another document.
    OTHER_DOCUMENT,
    /// Nobody answered it.
    NO_ANSWER,
    /// The query was withdrawn, or ended with the text kept as it was.
    NOT_TO_BE_CHANGED,
    /// There is no editor's note.
    NO_NOTE
  }

  /// What a reason lacks as things are now.
  ///
  /// @param item the item as it is now
  /// @param queries of its issue
  public static Optional<Lack> lack(Reason reason, Item item, List<Query> queries) {
    return switch (reason.kind()) {
      case ANSWERED -> answer(reason, item.id(), queries);
      case EDITOR_NOTE -> hasNote(item) ? Optional.empty() : Optional.of(Lack.NO_NOTE);
      case SIGNED_ORIGINAL, HOUSE_STYLE -> Optional.empty();
    };
  }

  /// The query a reason names: the first number in it.
  public static Optional<Query> query(Reason reason, List<Query> queries) {
    Matcher number = NUMBER.matcher(reason.note());
    if (!number.find() || number.group().length() > 6) {
      return Optional.empty();
    }
    int named = Integer.parseInt(number.group());
    return queries.stream().filter(query -> query.number() == named).findFirst();
  }

  private static Optional<Lack> answer(Reason reason, NodeId item, List<Query> queries) {
    Optional<Query> named = query(reason, queries);
    if (named.isEmpty()) {
      return Optional.of(Lack.NO_QUERY);
    }
    Query query = named.get();
    if (!query.anchor().item().equals(item)) {
      return Optional.of(Lack.OTHER_DOCUMENT);
    }
    if (query.answer().isEmpty()) {
      return Optional.of(Lack.NO_ANSWER);
    }
    return query
        .outcome()
        .flatMap(
            outcome ->
                switch (outcome.kind()) {
                  case CORRECTED, NOTED -> Optional.empty();
                  case KEPT, WITHDRAWN -> Optional.of(Lack.NOT_TO_BE_CHANGED);
                });
  }

  private static boolean hasNote(Item item) {
    return item instanceof Document document
        && !LABEL.matcher(document.editorNote().chars()).replaceFirst("").isBlank();
  }
}
