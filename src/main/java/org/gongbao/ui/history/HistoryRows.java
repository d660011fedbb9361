package org.gongbao.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.PastState;
import org.gongbao.app.PastStates.Page;
import org.gongbao.model.IssueVersion;
import org.gongbao.ui.history.HistoryRow.Day;
import org.gongbao.ui.history.HistoryRow.Done;
import org.gongbao.ui.history.HistoryRow.Earlier;
import org.gongbao.ui.history.HistoryRow.Named;
import org.gongbao.ui.history.HistoryRow.Point;

/// The states read so far, newest first, by days. Values only.
///
/// @param next where the page before begins; 0 when all is read
record HistoryRows(List<PastState> states, List<IssueVersion> versions, long next) {
  static final HistoryRows NONE = new HistoryRows(List.of(), List.of(), 0);

  HistoryRows {
    states = List.copyOf(states);
    versions = List.copyOf(versions);
  }

  /// With an earlier page after what is read.
  HistoryRows plus(Page page) {
    List<PastState> all = new ArrayList<>(states);
    all.addAll(page.states());
    return new HistoryRows(all, versions, page.next());
  }

  /// With the newest page read again; what was read of earlier states stays.
  HistoryRows renewed(Page newest, List<IssueVersion> named) {
    long from = newest.states().isEmpty() ? 0 : newest.states().getLast().revision();
    List<PastState> earlier =
        newest.next() == 0
            ? List.of()
            : states.stream().filter(state -> state.revision() < from).toList();
    List<PastState> all = new ArrayList<>(newest.states());
    all.addAll(earlier);
    return new HistoryRows(all, named, earlier.isEmpty() ? newest.next() : next);
  }

  List<HistoryRow> rows(ZoneId zone) {
    long from = next == 0 ? 0 : next;
    List<Point> points = new ArrayList<>();
    states.forEach(state -> points.add(new Done(state)));
    versions.reversed().stream()
        .filter(version -> version.revision() >= from)
        .forEach(version -> points.add(new Named(version)));
    // A version stands above the action it was kept after.
    points.sort(
        Comparator.comparingLong(Point::revision)
            .reversed()
            .thenComparing(point -> point instanceof Done));
    List<HistoryRow> rows = new ArrayList<>();
    Optional<LocalDate> day = Optional.empty();
    for (Point point : points) {
      LocalDate date = at(point).atZone(zone).toLocalDate();
      if (!day.equals(Optional.of(date))) {
        day = Optional.of(date);
        rows.add(new Day(date));
      }
      rows.add(point);
    }
    if (next > 0) {
      rows.add(new Earlier(next));
    }
    return List.copyOf(rows);
  }

  static Instant at(Point point) {
    return switch (point) {
      case Done done -> done.state().at();
      case Named named -> named.version().at();
    };
  }
}
