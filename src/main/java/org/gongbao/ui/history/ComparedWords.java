package org.gongbao.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gongbao.app.compare.Comparison;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.history.HistoryRow.Named;
import org.gongbao.ui.history.HistoryRow.Point;

/// Says what was compared with what.
final class ComparedWords {
  private final Messages messages;
  private final ZoneId zone;

  ComparedWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  String told(Compared two) {
    int count = two.changes().size();
    return switch (two.sides()) {
      case Compared.Times times ->
          times.to().isPresent()
              ? messages.get("history.between", when(times.from()), when(times.to().get()), count)
              : messages.get("history.since", when(times.from()), count);
      case Compared.Other other -> messages.get("history.other.told", other.name(), count);
    };
  }

  /// As it is written to a file.
  Comparison comparison(Compared two) {
    String now = messages.get("history.now");
    return switch (two.sides()) {
      case Compared.Times times ->
          comparison(two, name(times.from()), times.to().map(this::name).orElse(now));
      case Compared.Other other -> comparison(two, other.name(), now);
    };
  }

  private static Comparison comparison(Compared two, String before, String after) {
    return new Comparison("", before, after, two.earlier(), two.later(), two.changes());
  }

  /// A version by its name, any state by its time.
  private String name(Point point) {
    return point instanceof Named named
        ? messages.get("compare.state", named.version().name(), when(point))
        : when(point);
  }

  private String when(Point point) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(messages.get("history.when"));
    return format.withZone(zone).format(HistoryRows.at(point));
  }
}
