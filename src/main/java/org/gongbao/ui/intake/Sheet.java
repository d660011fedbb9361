package org.gongbao.ui.intake;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.app.Importer.Prepared;
import org.gongbao.exchange.Decision;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Label;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.model.Chronicle;
import org.gongbao.model.LossReport.Loss;

/// A prepared file as it is looked at: its lines beside what they became. Made on a worker.
///
/// @param rows one a line, in order
/// @param bodySize of running text, as [Looks#bodySize]
/// @param boxWidths of cells of the original, as [Widths]
/// @param cellWidths of cells of the result
record Sheet(
    Prepared prepared,
    List<LineRow> rows,
    Tally tally,
    int bodySize,
    Map<Integer, List<Integer>> boxWidths,
    Map<Integer, List<Integer>> cellWidths) {
  Sheet {
    rows = List.copyOf(rows);
    boxWidths = Map.copyOf(boxWidths);
    cellWidths = Map.copyOf(cellWidths);
  }

  static Sheet of(Prepared prepared) {
    Imported imported = prepared.imported();
    Map<Integer, List<Part>> parts = Parts.of(imported);
    Map<Integer, List<LineRow.Box>> boxes = Boxes.of(imported.source());
    Map<Integer, Decision> decisions = new HashMap<>();
    imported.decisions().forEach(decision -> decisions.put(decision.line(), decision));
    Map<Integer, List<Loss>> losses =
        imported.losses().losses().stream()
            .collect(Collectors.groupingBy(Loss::line, TreeMap::new, Collectors.toList()));
    Map<Integer, List<String>> numbers = Numbers.of(imported, parts);
    List<LineRow> rows = new ArrayList<>();
    List<SourceLine> lines = imported.source().lines();
    for (int number = 1; number <= lines.size(); number++) {
      List<Part> became = parts.getOrDefault(number, List.of());
      rows.add(
          new LineRow(
              number,
              lines.get(number - 1),
              boxes.getOrDefault(number, List.of()),
              Markup.picture(lines.get(number - 1).text()),
              Optional.ofNullable(decisions.get(number)).map(made -> shown(made, became)),
              became,
              numbers.getOrDefault(number, List.of()),
              losses.getOrDefault(number, List.of())));
    }
    Tally tally = Tally.of(rows, imported.whole());
    return new Sheet(
        prepared,
        rows,
        tally,
        Looks.bodySize(lines),
        Widths.of(rows, LineRow::boxes),
        Widths.of(rows, Widths::cells));
  }

  /// A line something came from is not left out.
  private static Decision shown(Decision made, List<Part> became) {
    return made.label() == Label.ASIDE && !became.isEmpty()
        ? new Decision(made.line(), became.getFirst().label(), made.confidence())
        : made;
  }

  LineRow row(int number) {
    return rows.get(number - 1);
  }

  /// How many things it was read into: lines that go on another are not counted.
  int blocks() {
    return (int)
        rows.stream()
            .flatMap(row -> row.decision().stream())
            .filter(made -> made.label() != Label.JOINED && made.label() != Label.ASIDE)
            .count();
  }

  /// True when no entry of a chronicle has a date, which is so when nothing tells the year.
  boolean lacksYear() {
    return prepared.imported().issue().items().stream()
        .filter(Chronicle.class::isInstance)
        .map(Chronicle.class::cast)
        .anyMatch(
            chronicle ->
                !chronicle.entries().isEmpty()
                    && chronicle.entries().stream().allMatch(entry -> entry.date().from() == null));
  }

  /// The year an editor gave.
  Optional<Year> year() {
    return prepared.guidance().year();
  }
}
