package org.gongbao.ui.query;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.gongbao.l10n.Messages;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Query;
import org.gongbao.ui.outline.ShortTitle;

/// Queries in words.
final class QueryWords {
  private final QueriesModel model;
  private final Messages messages;
  private final ZoneId zone;

  QueryWords(QueriesModel model, Messages messages, ZoneId zone) {
    this.model = model;
    this.messages = messages;
    this.zone = zone;
  }

  String state(Query query) {
    return query
        .outcome()
        .map(outcome -> outcome(outcome.kind()))
        .orElseGet(
            () -> messages.get("query.state." + query.state().name().toLowerCase(Locale.ROOT)));
  }

  String outcome(Outcome.Kind kind) {
    return messages.get("query.outcome." + kind.name().toLowerCase(Locale.ROOT));
  }

  String item(Query query) {
    return model.item(query).map(ShortTitle::of).orElseGet(() -> messages.get("query.front"));
  }

  /// The characters asked about, and that they are gone where they are.
  String quote(Query query) {
    String quote = query.anchor().quote().replace('\n', ' ');
    String shown = quote.isEmpty() ? messages.get("query.whole") : quote;
    return model.place(query).isPresent() ? shown : messages.get("query.orphan", shown);
  }

  String days(Query query) {
    return query.isOpen() ? messages.get("query.days", model.days(query)) : "";
  }

  String day(Instant when) {
    return day(when.atZone(zone));
  }

  String day(Temporal when) {
    return DateTimeFormatter.ofPattern(messages.get("query.day"), messages.locale()).format(when);
  }
}
