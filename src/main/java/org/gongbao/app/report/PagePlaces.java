package org.gongbao.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.Printed;
import org.gongbao.exchange.report.Found.Column;
import org.gongbao.exchange.report.Found.OnPage;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// Where on its pages the characters of an issue stand, as proofs cite it: 第12页左栏第8行.
final class PagePlaces {
  private final Map<Place, List<Stretch>> texts = new HashMap<>();
  private final Map<NodeId, OnPage> nodes = new HashMap<>();
  private final Map<NodeId, Integer> starts;
  private final boolean columns;

  /// @param pages none for an issue whose pages are not known
  PagePlaces(Composition pages) {
    starts = pages.starts();
    columns = pages.pages().stream().anyMatch(PagePlaces::hasColumns);
    pages.pages().forEach(this::read);
  }

  private record Stretch(int from, int to, OnPage where) {}

  /// Where a place is printed; where its node begins when the place itself is not.
  Optional<OnPage> of(Place place) {
    List<Stretch> stretches = texts.getOrDefault(place.at(0), List.of());
    for (Stretch stretch : stretches) {
      if (stretch.from() <= place.offset() && place.offset() < stretch.to()) {
        return Optional.of(stretch.where());
      }
    }
    if (!stretches.isEmpty()) {
      return Optional.of(stretches.getLast().where());
    }
    return Optional.ofNullable(nodes.get(place.node()))
        .or(
            () ->
                Optional.ofNullable(starts.get(place.node()))
                    .map(page -> new OnPage(page, Column.ONLY, 0)));
  }

  /// Where a rule of pages says it is.
  OnPage of(Printed printed) {
    return new OnPage(printed.page(), column(printed.column()), printed.line());
  }

  private static boolean hasColumns(Page page) {
    return page.body().stream().anyMatch(frame -> frame instanceof TextFrame t && t.column() > 0);
  }

  private void read(Page page) {
    LineNumbers lines = LineNumbers.of(page);
    for (Frame frame : page.body()) {
      if (frame instanceof TextFrame text) {
        OnPage where = new OnPage(page.number(), column(text.column()), lines.of(text));
        text.line().runs().forEach(run -> read(run, where));
      }
    }
  }

  private void read(Glyphs run, OnPage where) {
    switch (run.source()) {
      case Source.Slotted(Place start) -> {
        Stretch stretch = new Stretch(start.offset(), start.offset() + run.chars().length(), where);
        texts.computeIfAbsent(start.at(0), any -> new ArrayList<>()).add(stretch);
        nodes.putIfAbsent(start.node(), where);
      }
      case Source.Fielded(Place before, int from) -> nodes.putIfAbsent(before.node(), where);
      case Source.Made made -> {}
    }
  }

  private Column column(int number) {
    return switch (number) {
      case Frame.ACROSS -> Column.ACROSS;
      case 0 -> columns ? Column.LEFT : Column.ONLY;
      default -> Column.RIGHT;
    };
  }
}
